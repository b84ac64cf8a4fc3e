namespace PolicyExtract.Vocabulary;

/// <summary>Words that speak of following visitors or of building profiles of them, in all languages at once.</summary>
public static class TrackingWords
{
    /// <summary>Each begins a word.</summary>
    private static readonly WordStems Stems = new(
        "track", "profil", "fingerprint", "cross-site", "nachverfolg", "wiedererkenn", "seguimiento", "rastre", "pistage", "tracciam",
        "sporing", "spårning", "seuranta", "śledz", "sledován", "sledovan", "követés", "urmări", "izleme", "отслежив", "відстеж", "профил",
        "παρακολούθησ", "προφίλ", "ट्रैक", "跟踪", "追踪", "画像", "追跡", "praćenj", "sledenj", "проследя", "праћењ",
        "sekim", "izsekošan", "jälgimi", "seguiment", "추적", "تتبع", "מעקב", "theo dõi", "pelacak");

    public static bool AreIn(string text) => Stems.BeginWordIn(FoldedText.Fold(text));
}
