namespace PolicyExtract.Tests.Layout.BrokenTables;

/// <summary>The prose of a policy above and below its table.</summary>
internal static class SurroundingText
{
    public static string Around(BrokenLines table, Random random, bool isMarkdown)
    {
        var language = table.Known.Language;
        var (title, section) = isMarkdown ? ("# ", "## ") : ("", "");
        var lines = new List<string> { title + random.Pick(language.Titles), "" };
        lines.AddRange(Paragraph(random.Pick(language.Introductions), table.TextWidth));
        lines.AddRange(["", section + random.Pick(language.Sections), ""]);
        lines.AddRange(table.Lines);
        lines.Add("");
        lines.AddRange(Paragraph(random.Pick(language.Closings), table.TextWidth));
        if (table.IsOneLine) return string.Join(' ', lines.Where(line => line.Length > 0)) + "\n";
        return string.Join('\n', table.BlankAfterEach ? Spread(lines) : lines) + "\n";
    }

    private static IEnumerable<string> Paragraph(string text, int width) => width == 0 ? [text] : GreedyWrap.Lines(text, width);

    private static IEnumerable<string> Spread(IEnumerable<string> lines) =>
        lines.Where(line => line.Length > 0).SelectMany(line => new[] { line, "" });
}
