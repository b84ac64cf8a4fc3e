using PolicyExtract.Model;
using PolicyExtract.Reading.Html.Parsing;

namespace PolicyExtract.Reading.Html;

/// <summary>Preformatted text as lines, with its spaces.</summary>
internal static class PreformattedLines
{
    public static ValueList<TextLine> Read(PageElement element, SourceText source)
    {
        var lines = new List<TextLine>();
        var line = new List<TextFragment>();
        Append(element, source, line, lines);
        EndLine(line, lines);
        while (lines.Count > 0 && lines[^1].IsBlank) lines.RemoveAt(lines.Count - 1);
        return lines.ToValueList();
    }

    private static void Append(PageElement element, SourceText source, List<TextFragment> line, List<TextLine> lines)
    {
        foreach (var child in element.Children)
        {
            if (child is PageText words) Append(words, source, line, lines);
            else if (child is PageElement { Name: "br" }) EndLine(line, lines);
            else Append((PageElement)child, source, line, lines);
        }
    }

    private static void Append(PageText words, SourceText source, List<TextFragment> line, List<TextLine> lines)
    {
        var text = words.Text;
        for (var from = 0; from < text.Length;)
        {
            var length = text.AsSpan(from).IndexOf('\n');
            var to = length < 0 ? text.Length : from + length;
            if (to > from) line.Add(new TextFragment(text[from..to], source.Locate(words, from, to), FragmentJoin.Glue));
            if (length >= 0) EndLine(line, lines);
            from = to + 1;
        }
    }

    private static void EndLine(List<TextFragment> line, List<TextLine> lines)
    {
        var location = line.Aggregate(SourceLocation.None, (all, fragment) => all.To(fragment.Location));
        lines.Add(new TextLine(line.ToValueList(), location, ValueList<PlacedWord>.Empty));
        line.Clear();
    }
}
