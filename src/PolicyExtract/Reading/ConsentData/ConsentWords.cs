namespace PolicyExtract.Reading.ConsentData;

/// <summary>The words of values.</summary>
internal static class ConsentWords
{
    /// <summary>The words of a text, or of a list of texts one after the other; null for what states nothing.</summary>
    public static ConsentCell? Of(ScriptValue? value) => value switch
    {
        ScriptText { Text: "null" or "undefined" or "true" or "false" or "!0" or "!1" } => null,
        ScriptText pattern when pattern.IsPattern || IsAnchored(pattern.Text) => new(PatternToName.Convert(pattern.Text), pattern.Start, pattern.End),
        ScriptText text when !string.IsNullOrWhiteSpace(text.Text) => ConsentCell.Of(text),
        ScriptList list => Joined(list),
        _ => null,
    };

    /// <summary>Whether words are a regular expression that is kept as a string.</summary>
    private static bool IsAnchored(string words) => words.StartsWith('^') && !words.Contains(' ', StringComparison.Ordinal);

    public static bool IsTrue(ScriptValue? value) => value is ScriptText { Text: "true" or "!0" or "1" };

    private static ConsentCell? Joined(ScriptList list)
    {
        var texts = list.Items.Select(Of).OfType<ConsentCell>().Select(cell => cell.Words).ToList();
        return texts.Count == 0 ? null : new(string.Join(", ", texts), list.Start, list.End);
    }
}
