using PolicyExtract.Model;

namespace PolicyExtract.Vocabulary;

/// <summary>Words that speak of following visitors or of building profiles of them, in all languages at once.</summary>
public static class TrackingWords
{
    /// <summary>Each begins a word.</summary>
    private static readonly ValueList<string> Stems = new[]
    {
        "track", "profil", "fingerprint", "cross-site", "nachverfolg", "wiedererkenn", "seguimiento", "rastre", "pistage", "tracciam", "profilaz",
        "sporing", "spårning", "seuranta", "śledz", "sledován", "sledovan", "követés", "urmări", "izleme", "отслежив", "відстеж", "профил",
        "παρακολούθησ", "προφίλ", "ट्रैक", "跟踪", "追踪", "画像", "追跡",
    }.Select(FoldedText.Fold).ToValueList();

    public static bool AreIn(string text)
    {
        var folded = FoldedText.Fold(text);
        return Stems.Any(stem => WordStems.IsIn(folded, stem));
    }
}
