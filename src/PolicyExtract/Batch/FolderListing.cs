using System.IO.Enumeration;
using PolicyExtract.Model;

namespace PolicyExtract.Batch;

/// <summary>Lists folders, holding no more at a time than the folders on the way down.</summary>
internal static class FolderListing
{
    private static readonly EnumerationOptions EverythingVisible = new() { IgnoreInaccessible = false };

    /// <summary>
    /// The paths of the files in a folder and all folders below it, ordinally by path; links to folders are not followed. Folders that
    /// cannot be listed come as failures.
    /// </summary>
    public static IEnumerable<(string Path, Diagnostic? Failure)> Files(string folder)
    {
        var (entries, failure) = Entries(folder);
        if (failure is not null) yield return (folder, failure);
        foreach (var entry in entries)
        {
            var path = Path.Combine(folder, entry.Name);
            if (entry.IsFolder)
            {
                foreach (var below in Files(path)) yield return below;
            }
            else if (!entry.IsLinkToFolder) yield return (path, null);
        }
    }

    /// <summary>The visible files and folders in a folder, in the order of the paths below them; none when it cannot be listed.</summary>
    public static (FolderEntry[] Entries, Diagnostic? Failure) Entries(string folder)
    {
        try
        {
            var entries = new FileSystemEnumerable<FolderEntry>(folder, ToEntry, EverythingVisible).ToArray();
            Array.Sort(entries, (left, right) => string.CompareOrdinal(left.SortKey, right.SortKey));
            return (entries, null);
        }
        catch (Exception exception) when (InputReading.IsUnreadable(exception))
        {
            return ([], Diagnostics.InputNotReadable(exception.Message));
        }
    }

    private static FolderEntry ToEntry(ref FileSystemEntry entry)
    {
        var isLink = (entry.Attributes & FileAttributes.ReparsePoint) != 0;
        return new(entry.FileName.ToString(), entry.IsDirectory && !isLink, entry.IsDirectory && isLink);
    }
}
