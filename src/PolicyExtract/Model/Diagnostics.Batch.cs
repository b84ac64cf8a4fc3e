using System.Globalization;

namespace PolicyExtract.Model;

public static partial class Diagnostics
{
    public static Diagnostic DamagedCompression() =>
        Error("PX420", "Its compressed content is damaged, cut off, encrypted, or grows beyond belief. Fetch or compress it again.");

    public static Diagnostic ContainersTooDeep() =>
        Error("PX421", "It is an archive in an archive in an archive. Unpack the outer ones.");

    /// <param name="number">Of the record in its file, from 1.</param>
    public static Diagnostic DamagedRecord(int number) =>
        Error("PX422", string.Create(
            CultureInfo.InvariantCulture,
            $"Record {number} of the web archive is damaged or cut off and was left out; what follows it was read. Fetch the page again."));

    public static Diagnostic NotAResponse() =>
        Error("PX423", "The web archive's record holds no HTTP response. Fetch the page again.");

    public static Diagnostic UnknownCoding(string coding) =>
        Error("PX424", $"The page was kept in a coding that is not known here ({coding}). Fetch it again without, or save it as a file.");

    public static Diagnostic NotARequest(string reason) =>
        Error("PX425", $"The line is no document ({reason}). It looks like {{\"id\": \"shop\", \"html\": \"<p>…\"}}, or has text or base64 for html.");

    public static Diagnostic MemoryLimitReached() =>
        Error("PX430", "It was given up because it needed more memory than --memory allows. Raise it and --resume, save the page again, or split it.");

    public static Diagnostic StackOverflowed() =>
        Error("PX431", "The program's stack overflowed on this document, which nests deeper than any policy; the others went on. Please report it with the document.");

    /// <param name="reason">The process's last words or its exit code.</param>
    public static Diagnostic WorkerCrashed(string reason) =>
        Error("PX432", $"The process that worked on this document ended, and another one went on with the next ({reason}). Please report it with the document.");

    public static Diagnostic WorkerKilled() =>
        Error("PX433", "Each process that worked on this document was killed from outside; the system may be out of memory. Use fewer --jobs, then --resume.");

    /// <summary>Whether a failure tells of the run rather than of the document, so that another run may fare better.</summary>
    public static bool MayPassNextTime(Diagnostic? failure) => failure?.Id is "PX406" or "PX430" or "PX432" or "PX433";
}
