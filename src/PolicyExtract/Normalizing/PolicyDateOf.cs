using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Normalizing;

/// <summary>The date of a policy: as its text says, else the format's date of last change, without its time.</summary>
internal static class PolicyDateOf
{
    public static string? Document(ExtractedDocument document) =>
        BlockText.OutsideTables(document).Select(DateWords.Find).FirstOrDefault(date => date is not null)
        ?? document.Facts.Modified?.Split('T')[0];
}
