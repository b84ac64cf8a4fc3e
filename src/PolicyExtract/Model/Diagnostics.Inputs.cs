using System.Globalization;

namespace PolicyExtract.Model;

public static partial class Diagnostics
{
    public static Diagnostic InputNotFound() =>
        Error("PX401", "There is no such file or folder. Check the spelling, and quote a pattern with * for the shell to leave it alone.");

    public static Diagnostic PatternMatchesNothing() =>
        Error("PX402", "The pattern matches no file. * stands for a part of one name, ** for any folders, ? for one character.");

    public static Diagnostic FolderWithoutDocuments(string suffixes) =>
        Error("PX403", $"The folder holds no document. Only {suffixes} are looked at; to read a file of another suffix, name it itself.");

    public static Diagnostic InputNotReadable(string reason) =>
        Error("PX404", $"It could not be read ({reason}). Check that it still exists and that you may read it.");

    public static Diagnostic InputTooLarge(long maximumBytes) =>
        Error("PX405", string.Create(
            CultureInfo.InvariantCulture,
            $"It is larger than {maximumBytes / (1024 * 1024)} MiB, which no policy is. Split it, or save only the policy's page."));

    public static Diagnostic TimeLimitReached(TimeSpan limit) =>
        Error("PX406", string.Create(
            CultureInfo.InvariantCulture,
            $"It was given up after {limit.TotalSeconds:0.###} seconds: very large or oddly built. Save the page again or split it."));

    public static Diagnostic UnexpectedFailure(string reason) =>
        Error("PX407", $"The program failed on this document and went on with the next ({reason}). Please report it with the document.");

    public static Diagnostic NoReader(string mediaType) =>
        Error("PX409", $"No reader knows {mediaType}. Save the page as HTML or text.");

    public static Diagnostic BelowConfidence(int records, double minimum) =>
        Note("PX410", string.Create(
            CultureInfo.InvariantCulture,
            $"Left out as asked: {records} record(s) with a confidence below {minimum}. Lower --min-confidence to see them."));

    public static Diagnostic NotAnInventory(string reason) =>
        Error("PX411", $"It looks like a saved inventory but cannot be read as one ({reason}). Extract it again, or name the policy.");

    /// <param name="columns">Headers that it should have.</param>
    public static Diagnostic NotACookieDatabase(string columns) =>
        Error("PX412", $"It is no cookie database in the CSV form of the Open Cookie Database: {columns} missing in its first row.");

    public static Diagnostic NothingToCompare() =>
        Warning(
            "PX413",
            "No cookie was read from it, so all that others declare counts as not declared here. "
            + "Likely its list had not appeared when the page was saved; extract says more.");

    public static Diagnostic OwnTable() =>
        Error("PX414", "It is the table of cookies that extract wrote, not a policy. Name the inventory.jsonl or cookies.sqlite of the same run: they hold all of it.");
}
