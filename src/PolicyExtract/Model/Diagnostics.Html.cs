namespace PolicyExtract.Model;

// The part of the reading range that concerns web pages: PX130 to PX159.
public static partial class Diagnostics
{
    public static Diagnostic NoReadableText() =>
        Error("PX130", "The page holds no text to read. Its content is probably put in by scripts, or it is no page at all: save it from a browser after it has been shown.");

    public static Diagnostic PageCut(SourceLocation location) =>
        Warning("PX131", "The page has more elements than can be held, and what follows was not read. It is probably damaged or was made to exhaust programs: split it or save it anew.", location);

    public static Diagnostic PageTooDeep() =>
        Note("PX132", "Elements are nested deeper than browsers follow, and the innermost were left out, their text kept. End tags are probably missing.");

    public static Diagnostic TableCut(SourceLocation location) =>
        Warning("PX133", "The table is larger than can be held, and its last rows or columns were not read. Split the table if they matter.", location);

    public static Diagnostic NoConsentData() =>
        Error("PX134", "The file is data or a script, but no consent tool's list of cookies was found in it. "
            + "Save the file that the tool loads for its dialog, or the policy's page after the list has appeared.");
}
