namespace PolicyExtract.Model;

public static partial class Diagnostics
{
    private const string RecoveryChangedTextId = "PX210", EvidenceLacksWordsId = "PX211";

    /// <summary>Characters quoted of a field.</summary>
    private const int MostQuoted = 80;

    private const string Report = "please report it with the document";

    public static Diagnostic RecoveryChangedText(string before, string after) => Error(
        RecoveryChangedTextId,
        $"Verification failed: layout recovery turned \"{before}\" into \"{after}\". Do not trust the tables, and {Report}.");

    public static Diagnostic EvidenceLacksWords(string field, string words, SourceLocation location) => Error(
        EvidenceLacksWordsId,
        $"Verification failed: the evidence of the {field} does not hold \"{Beginning(words)}\". Do not trust this record, and {Report}.",
        location);

    private static string Beginning(string words) => words.Length <= MostQuoted ? words : words[..MostQuoted] + "…";

    public static bool IsOfVerification(Diagnostic diagnostic) => diagnostic.Id is RecoveryChangedTextId or EvidenceLacksWordsId;
}
