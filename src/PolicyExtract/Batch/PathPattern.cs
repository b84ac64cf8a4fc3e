using System.IO.Enumeration;

namespace PolicyExtract.Batch;

/// <summary>Paths with <c>*</c> (a part of one name), <c>?</c> (one character) and <c>**</c> (any folders).</summary>
internal static class PathPattern
{
    private const string AnyFolders = "**";

    private static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    public static bool IsPattern(string path) => path.AsSpan().IndexOfAny('*', '?') >= 0;

    /// <summary>
    /// The files and folders that a pattern matches, each once, ordinally by path; hidden ones and links to folders are left out.
    /// A folder stands for all below it anyway, so that <c>**</c> at the end adds nothing.
    /// </summary>
    public static IEnumerable<string> Expand(string pattern)
    {
        var root = Path.GetPathRoot(pattern) ?? "";
        var parts = pattern[root.Length..].Split(Separators, StringSplitOptions.RemoveEmptyEntries).ToList();
        while (parts is [.., AnyFolders]) parts.RemoveAt(parts.Count - 1);
        return parts.Count == 0 ? [root.Length == 0 ? "." : root] : Matches(root, [.. parts], [0]);
    }

    /// <param name="next">Which parts of the pattern may stand for the next name, ascending: several once there was a <c>**</c>.</param>
    private static IEnumerable<string> Matches(string folder, string[] parts, IReadOnlyList<int> next)
    {
        if (next is [var only] && !IsPattern(parts[only])) return Literal(Path.Combine(folder, parts[only]), parts, only + 1);
        return FolderListing.Entries(folder.Length == 0 ? "." : folder).Entries
            .Where(entry => !entry.IsLinkToFolder)
            .SelectMany(entry => Matches(folder, entry, parts, next));
    }

    private static IEnumerable<string> Literal(string path, string[] parts, int after)
    {
        if (after < parts.Length) return Directory.Exists(path) ? Matches(path, parts, [after]) : [];
        return Path.Exists(path) ? [path] : [];
    }

    private static IEnumerable<string> Matches(string folder, FolderEntry entry, string[] parts, IReadOnlyList<int> next)
    {
        var path = Path.Combine(folder, entry.Name);
        var after = After(entry.Name, parts, next);
        if (after.Contains(parts.Length)) yield return path;
        var below = after.Where(part => part < parts.Length).ToArray();
        if (!entry.IsFolder || below.Length == 0) yield break;
        foreach (var match in Matches(path, parts, below)) yield return match;
    }

    /// <summary>Which parts may follow a name; as many as there are parts means that the pattern can end here.</summary>
    private static SortedSet<int> After(string name, string[] parts, IReadOnlyList<int> next)
    {
        var after = new SortedSet<int>();
        foreach (var first in next)
        {
            var part = first;
            for (; parts[part] == AnyFolders; part++) after.Add(part);
            if (FileSystemName.MatchesSimpleExpression(parts[part], name, ignoreCase: false)) after.Add(part + 1);
        }
        return after;
    }
}
