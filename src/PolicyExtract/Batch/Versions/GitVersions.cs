using System.Text;
using PolicyExtract.Model;

namespace PolicyExtract.Batch.Versions;

/// <summary>The versions of a file in a git repository: one for each commit that changed it, renames followed.</summary>
internal static class GitVersions
{
    /// <summary>Stands before each commit; no path can hold it unquoted at that place.</summary>
    private const char CommitMark = '\u0001';

    /// <summary>Digits of a commit's hash that tell it for people.</summary>
    private const int ShortHash = 10;

    // Not --reverse, which does not go with --follow.
    private static readonly string[] Log =
    [
        "log", "--first-parent", "--follow", "--name-status", "-z", "--no-color", "--no-ext-diff", "--no-textconv",
        "--date=format-local:%Y-%m-%dT%H:%M:%SZ", "--format=%x01%H%x09%cd", "--",
    ];

    /// <summary>A folder of a repository and a path in it, parted at a colon; null when there is no such folder.</summary>
    public static (string Folder, string Path)? Part(string input)
    {
        for (var colon = input.LastIndexOf(':'); colon > 0; colon = input.LastIndexOf(':', colon - 1))
        {
            if (colon < input.Length - 1 && Directory.Exists(input[..colon])) return (input[..colon], input[(colon + 1)..]);
        }
        return null;
    }

    /// <summary>Oldest first; none and the reason when there are none.</summary>
    public static (ValueList<PolicyVersionInputs> Versions, Diagnostic? Failure) Find(
        string folder, string path, CancellationToken cancellation)
    {
        var git = new GitProgram(folder);
        var (output, failure) = git.Run([.. Log, path], cancellation);
        if (failure is not null) return ([], failure);
        var commits = Encoding.UTF8.GetString(output).Split(CommitMark, StringSplitOptions.RemoveEmptyEntries);
        var versions = commits.Reverse().Select(commit => Version(git, commit.Split('\0'), cancellation)).ToValueList();
        return versions.Count == 0 ? ([], Diagnostics.NoCommits()) : (versions, null);
    }

    /// <param name="commit">Hash and date, the kind of change, the path, and after a rename the new path.</param>
    private static PolicyVersionInputs Version(GitProgram git, string[] commit, CancellationToken cancellation)
    {
        const int Header = 0, Kind = 1, FirstPath = 2;
        var (hash, date) = commit[Header].Split('\t') is [var first, var second] ? (first, second) : (commit[Header], "");
        var label = hash[..Math.Min(ShortHash, hash.Length)];
        if (commit.Length <= FirstPath || commit[Kind].Trim() == "D") return new(date, label, []);
        var path = commit.Skip(FirstPath).Last(part => part.Length > 0);
        return new(date, label, [new($"{label}:{path}", () => Open(git, $"{hash}:{path}", cancellation))]);
    }

    private static MemoryStream Open(GitProgram git, string blob, CancellationToken cancellation)
    {
        var (content, failure) = git.Run(["cat-file", "blob", blob], cancellation);
        return failure is null ? new(content) : throw new IOException(failure.Message);
    }
}
