using PolicyExtract.Model;

namespace PolicyExtract.Batch;

/// <summary>Finds the documents behind files, folders, patterns and <c>-</c>.</summary>
public static class InputDiscovery
{
    public const string StandardInput = "-";

    /// <summary>What is read in folders; a file that is named itself is always read.</summary>
    public static ValueList<string> Suffixes { get; } = [".txt", ".md", ".markdown", ".html", ".htm", ".xhtml", ".mht", ".mhtml", ".pdf"];

    /// <param name="inputs">As the user gave them.</param>
    /// <param name="openStandardInput">Opens what <c>-</c> stands for.</param>
    public static DiscoveredInputs Find(IEnumerable<string> inputs, Func<Stream> openStandardInput)
    {
        var files = new List<InputFile>();
        var failures = new List<InputFailure>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var input in inputs)
        {
            if (input == StandardInput) Add(input, input, openStandardInput);
            else AddPath(input);
        }
        return new(files.ToValueList(), failures.ToValueList());

        void Add(string path, string identity, Func<Stream> open)
        {
            if (seen.Add(identity)) files.Add(new(path, open));
        }

        void AddFile(string path) => Add(Slashed(path), Path.GetFullPath(path), () => File.OpenRead(path));

        void AddPath(string input)
        {
            if (File.Exists(input)) AddFile(input);
            else if (Directory.Exists(input)) AddFolder(input);
            else if (!PathPattern.IsPattern(input)) failures.Add(new(Slashed(input), Diagnostics.InputNotFound()));
            else AddMatches(input);
        }

        void AddMatches(string pattern)
        {
            var matches = PathPattern.Expand(pattern);
            if (matches.Count == 0) failures.Add(new(Slashed(pattern), Diagnostics.PatternMatchesNothing()));
            foreach (var match in matches) AddPath(match);
        }

        void AddFolder(string folder)
        {
            var found = FolderListing.Documents(folder, Suffixes, (path, diagnostic) => failures.Add(new(Slashed(path), diagnostic)));
            foreach (var path in found) AddFile(path);
            if (found.Count == 0) failures.Add(new(Slashed(folder), Diagnostics.FolderWithoutDocuments(string.Join(' ', Suffixes))));
        }
    }

    private static string Slashed(string path) => path.Replace(Path.DirectorySeparatorChar, '/');
}
