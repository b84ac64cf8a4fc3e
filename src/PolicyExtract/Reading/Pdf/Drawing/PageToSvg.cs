using System.Globalization;
using System.Text;
using PolicyExtract.Model;
using PolicyExtract.Reading.Pdf.Blocks;
using PolicyExtract.Reading.Pdf.Lines;

namespace PolicyExtract.Reading.Pdf.Drawing;

/// <summary>Draws what was read of a page over the page's own geometry, so that a person sees why a row went wrong.</summary>
public static class PageToSvg
{
    private const string Style =
        "text{font-family:sans-serif;fill:#555;white-space:pre}.ruling{fill:#bbb}.area{fill:#eee}"
        + ".word{fill:none;stroke:#9bd;stroke-width:.3}"
        + ".cell{fill:none;stroke:#c33;stroke-width:.8}.field{fill:#3a3;fill-opacity:.2}.label{fill:#070;font-size:5px}";

    /// <summary>Points: rulings are drawn at least so wide, as hair lines would not be seen.</summary>
    private const double ThinnestLine = 0.5;

    /// <summary>
    /// The page as an SVG image in points: its rulings, words, the cells of its tables, and the fields whose words stand on it.
    /// </summary>
    /// <param name="page">As an engine reads it.</param>
    /// <param name="number">The page's number, 1-based.</param>
    /// <param name="cookies">The records of the document; none draws no fields.</param>
    public static string Draw(PdfPageContent page, int number, IEnumerable<CookieRecord> cookies)
    {
        var turn = PageTurn.Of(page);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{page.Width:0.##}pt\" height=\"{page.Height:0.##}pt\"")
            .Append(CultureInfo.InvariantCulture, $" viewBox=\"0 0 {page.Width:0.##} {page.Height:0.##}\">\n<style>{Style}</style>\n");
        foreach (var ruling in page.Rulings) AddRuling(svg, ruling);
        var reading = PageToReading.Read(number, page);
        foreach (var word in reading.AllLines.SelectMany(line => line.Words)) AddWord(svg, word, turn);
        foreach (var cell in reading.Tables.SelectMany(table => table.Cells))
            AddBox(svg, "cell", turn.TurnBack(cell.Box), $"row {cell.Row}, column {cell.Column}");
        foreach (var (name, fragment) in FragmentsOn(number, cookies)) AddField(svg, name, fragment);
        return svg.Append("</svg>\n").ToString();
    }

    private static IEnumerable<(string Name, FieldFragment Fragment)> FragmentsOn(int number, IEnumerable<CookieRecord> cookies) =>
        cookies.SelectMany(cookie => cookie.Evidence.Fragments, (cookie, fragment) => (cookie.Name, fragment))
            .Where(found => found.fragment.Location is { Box: not null } location && location.Page == number)
            .Distinct();

    private static void AddRuling(StringBuilder svg, PdfRuling ruling)
    {
        if (ruling.Kind == PdfRulingKind.Area)
        {
            AddBox(svg, "area", ruling.Box, "area");
            return;
        }
        var (wider, higher) = (Math.Max(0, ThinnestLine - ruling.Box.Width), Math.Max(0, ThinnestLine - ruling.Box.Height));
        AddBox(svg, "ruling", ruling.Box with { Right = ruling.Box.Right + wider, Bottom = ruling.Box.Bottom + higher }, "ruling");
    }

    private static void AddWord(StringBuilder svg, PageWord word, PageTurn turn)
    {
        var box = turn.TurnBack(word.Box);
        AddBox(svg, "word", box, word.Text);
        var (x, y) = turn.Quarters == 0 ? (word.Box.Left, word.Baseline) : (box.Left, box.Bottom);
        AddText(svg, "", x, y, word.FontSize, word.Text);
    }

    private static void AddField(StringBuilder svg, string cookie, FieldFragment fragment)
    {
        var (box, field) = (fragment.Location.Box!, fragment.Field is { } known ? CanonicalWord.Of(known) : "extra");
        AddBox(svg, "field", box, $"{cookie}: {field}");
        AddText(svg, " class=\"label\"", box.Left, box.Top, null, field);
    }

    private static void AddBox(StringBuilder svg, string kind, SourceBox box, string title) => svg
        .Append(CultureInfo.InvariantCulture, $"<rect class=\"{kind}\" x=\"{box.Left:0.##}\" y=\"{box.Top:0.##}\"")
        .Append(CultureInfo.InvariantCulture,
            $" width=\"{box.Width:0.##}\" height=\"{box.Height:0.##}\"><title>{Escaped(title)}</title></rect>\n");

    private static void AddText(StringBuilder svg, string attributes, double x, double y, double? size, string text)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<text{attributes} x=\"{x:0.##}\" y=\"{y:0.##}\"");
        if (size is { } points) svg.Append(CultureInfo.InvariantCulture, $" font-size=\"{points:0.##}\"");
        svg.Append('>').Append(Escaped(text)).Append("</text>\n");
    }

    /// <summary>With what XML reserves escaped, and what it forbids replaced.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            escaped.Append(rune.Value switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                '"' => "&quot;",
                < ' ' or 0xFFFE or 0xFFFF => PdfGlyph.Unmapped,
                _ => rune.ToString(),
            });
        }
        return escaped.ToString();
    }
}
