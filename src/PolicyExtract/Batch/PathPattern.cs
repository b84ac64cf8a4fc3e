using System.IO.Enumeration;

namespace PolicyExtract.Batch;

/// <summary>Paths with <c>*</c> (a part of one name), <c>?</c> (one character) and <c>**</c> (any folders).</summary>
internal static class PathPattern
{
    private const string AnyFolders = "**";

    private static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    public static bool IsPattern(string path) => path.AsSpan().IndexOfAny('*', '?') >= 0;

    /// <summary>The files and folders that a pattern matches, ordinally by path; hidden ones and links to folders are left out.</summary>
    public static IReadOnlyList<string> Expand(string pattern)
    {
        var root = Path.GetPathRoot(pattern) ?? "";
        var parts = pattern[root.Length..].Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        IEnumerable<string> matches = [root];
        foreach (var part in parts) matches = [.. matches.SelectMany(folder => Step(folder, part))];
        return [.. matches.Where(match => match.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Step(string folder, string part)
    {
        if (part == AnyFolders) return FoldersFrom(folder);
        var path = Path.Combine(folder, part);
        if (!IsPattern(part)) return Path.Exists(path) ? [path] : [];
        return Entries(folder)
            .Where(entry => FileSystemName.MatchesSimpleExpression(part, entry.Name, ignoreCase: false))
            .Select(entry => Path.Combine(folder, entry.Name));
    }

    private static List<string> FoldersFrom(string folder)
    {
        var folders = new List<string> { folder };
        for (var next = 0; next < folders.Count; next++)
        {
            var below = Entries(folders[next]).OfType<DirectoryInfo>().Where(entry => entry.LinkTarget is null);
            folders.AddRange(below.Select(entry => Path.Combine(folders[next], entry.Name)).ToArray());
        }
        return folders;
    }

    private static IReadOnlyList<FileSystemInfo> Entries(string folder) =>
        Directory.Exists(folder.Length == 0 ? "." : folder) ? FolderListing.Entries(folder.Length == 0 ? "." : folder, (_, _) => { }) : [];
}
