using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace PolicyExtract.Writing.Report;

/// <summary>
/// Builds markup from an interpolated string: its literals are ours, its holes are not. Text in a hole is escaped for element content and
/// for attributes in quotes alike; only <see cref="Html"/> goes through as it is. There is no hole for addresses, scripts or styles.
/// </summary>
[InterpolatedStringHandler]
internal sealed class MarkupBuilder(int literalLength, int holes)
{
    private const int CharactersOfHole = 16;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder markup = new(literalLength + (holes * CharactersOfHole));

    public void AppendLiteral(string literal) => markup.Append(literal);

    public void AppendFormatted(string? text) => markup.Append(Encoder.Encode(text ?? ""));

    public void AppendFormatted(int number) => markup.Append(CultureInfo.InvariantCulture, $"{number}");

    public void AppendFormatted(Html part) => markup.Append(part.Markup);

    public void AppendFormatted(IEnumerable<Html> parts)
    {
        foreach (var part in parts) markup.Append(part.Markup);
    }

    public override string ToString() => markup.ToString();
}
