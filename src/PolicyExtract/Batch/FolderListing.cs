using PolicyExtract.Model;

namespace PolicyExtract.Batch;

/// <summary>Lists folders.</summary>
internal static class FolderListing
{
    private static readonly EnumerationOptions EverythingVisible = new() { IgnoreInaccessible = false };

    /// <summary>The documents in a folder and all folders below it, ordinally by path; links to folders are not followed.</summary>
    public static IReadOnlyList<string> Documents(string folder, IReadOnlyList<string> suffixes, Action<string, Diagnostic> fail)
    {
        var documents = new List<string>();
        var open = new Stack<string>([folder]);
        while (open.TryPop(out var next))
        {
            foreach (var entry in Entries(next, fail))
            {
                var path = Path.Combine(next, entry.Name);
                if (entry is DirectoryInfo { LinkTarget: null }) open.Push(path);
                else if (entry is FileInfo && suffixes.Contains(entry.Extension, StringComparer.OrdinalIgnoreCase)) documents.Add(path);
            }
        }
        return [.. documents.Order(StringComparer.Ordinal)];
    }

    /// <summary>The visible files and folders in a folder, ordinally by name; none when it cannot be listed.</summary>
    public static IReadOnlyList<FileSystemInfo> Entries(string folder, Action<string, Diagnostic> fail)
    {
        try
        {
            var entries = new DirectoryInfo(folder).EnumerateFileSystemInfos("*", EverythingVisible);
            return [.. entries.OrderBy(entry => entry.Name, StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            fail(folder, Diagnostics.InputNotReadable(exception.Message));
            return [];
        }
    }
}
