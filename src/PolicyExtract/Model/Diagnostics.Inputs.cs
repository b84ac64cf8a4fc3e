namespace PolicyExtract.Model;

public static partial class Diagnostics
{
    public static Diagnostic InputNotFound() =>
        Error("PX401", "There is no such file or folder. Check the spelling, and quote a pattern with * so that the shell leaves it alone.");

    public static Diagnostic PatternMatchesNothing() =>
        Error("PX402", "The pattern matches no file. * stands for a part of one name, ** for any folders, ? for one character.");

    public static Diagnostic FolderWithoutDocuments(string suffixes) =>
        Error("PX403", $"The folder holds no document. Only {suffixes} are looked at; name a file itself to have it read whatever its suffix.");

    public static Diagnostic InputNotReadable(string reason) =>
        Error("PX404", $"It could not be read: {reason} Check that it still exists and that you may read it.");

    public static Diagnostic InputTooLarge(long maximumBytes) =>
        Error("PX405", $"It is larger than {maximumBytes / (1024 * 1024)} MiB, which no policy is. Split it, or save only the policy's page.");

    public static Diagnostic TimeLimitReached(TimeSpan limit) =>
        Error("PX406", $"It was given up after {limit.TotalSeconds:0} seconds: very large or oddly built. Save the page again or split it.");

    public static Diagnostic UnexpectedFailure(string reason) =>
        Error("PX407", $"The program failed on this document and went on with the next ({reason}). Please report it with the document.");

    public static Diagnostic NoReader(string mediaType) =>
        Error("PX409", $"No reader knows {mediaType}. Save the page as HTML or text.");

    public static Diagnostic BelowConfidence(int records, double minimum) =>
        Note("PX410", string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"Left out as asked: {records} record(s) with a confidence below {minimum}. Lower --min-confidence to see them."));

    public static Diagnostic NotAnInventory(string reason) =>
        Error("PX411", $"It looks like JSON but is no inventory that this program wrote: {reason} Extract the policy again, or name the policy itself.");
}
