namespace PolicyExtract.Vocabulary;

/// <summary>What template languages put around their code.</summary>
internal static class TemplateMarks
{
    public static (string Open, string Close)[] All { get; } =
        [("<!--", "-->"), ("<?", "?>"), ("<%", "%>"), ("{%", "%}"), ("{{", "}}"), ("{#", "#}")];

    /// <summary>The marks of code that opens at a place; null where none does.</summary>
    public static (string Open, string Close)? At(string text, int at)
    {
        if (at >= text.Length || text[at] is not ('<' or '{')) return null;
        var mark = Array.Find(All, mark => string.CompareOrdinal(text, at, mark.Open, 0, mark.Open.Length) == 0);
        return mark.Open is null ? null : mark;
    }
}
