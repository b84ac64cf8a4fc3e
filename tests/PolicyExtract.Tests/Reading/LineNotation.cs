using System.Text;
using PolicyExtract.Model;

namespace PolicyExtract.Tests.Reading;

/// <summary>
/// Writes a line's fragments in a form that tests can state: <c>*strong*</c>, <c>/emphasis/</c>, <c>`code`</c>, <c>\escaped</c>,
/// <c>[words](target)</c>, <c>⏎</c> for a break.
/// </summary>
internal static class LineNotation
{
    public static string Of(TextLine line)
    {
        var notation = new StringBuilder();
        foreach (var fragment in line.Fragments)
        {
            if (fragment.Join == FragmentJoin.Break) notation.Append('⏎');
            var marks = Marks(fragment.Style);
            if (fragment.Style.HasFlag(TextStyle.Escaped)) notation.Append('\\');
            if (fragment.Href is not null) notation.Append('[');
            notation.Append(marks).Append(fragment.Text).AppendJoin("", marks.Reverse());
            if (fragment.Href is not null) notation.Append("](").Append(fragment.Href).Append(')');
        }
        return notation.ToString();
    }

    public static IEnumerable<TextLine> Lines(ExtractedDocument document) =>
        document.Blocks.OfType<LinesBlock>().SelectMany(block => block.Lines);

    private static string Marks(TextStyle style) =>
        (style.HasFlag(TextStyle.Strong) ? "*" : "")
        + (style.HasFlag(TextStyle.Emphasis) ? "/" : "")
        + (style.HasFlag(TextStyle.Code) ? "`" : "");
}
