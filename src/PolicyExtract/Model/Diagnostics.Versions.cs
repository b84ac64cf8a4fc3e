using System.Globalization;

namespace PolicyExtract.Model;

public static partial class Diagnostics
{
    public static Diagnostic NoVersionsThere() =>
        Error("PX450", "There is no such folder, nor a git repository before the colon. Name a folder of dated files, or REPOSITORY:PATH.");

    public static Diagnostic NoDateInPath() =>
        Error("PX451", "Neither its name nor its folder holds a date. Rename it, for example to policy-2024-05-01.html.");

    public static Diagnostic GitMissing(string reason) =>
        Error("PX452", $"git cannot be run ({reason}). Install it, or save the versions as dated files in a folder.");

    public static Diagnostic GitFailed(string reason) =>
        Error("PX453", $"git could not tell the history ({reason}). Check that the folder is a repository and that you may read it.");

    public static Diagnostic GitTimeLimitReached(TimeSpan limit) =>
        Error("PX454", string.Create(
            CultureInfo.InvariantCulture,
            $"git was ended after {limit.TotalSeconds:0} seconds. Try a clone of the repository that holds less."));

    public static Diagnostic NoCommits() =>
        Error("PX455", "No commit holds that path. Check the spelling; it is counted from the folder before the colon.");
}
