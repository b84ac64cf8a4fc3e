using System.Globalization;
using System.Text;

namespace PolicyExtract.Benchmarks;

/// <summary>
/// The content stream of a page, written from top to bottom; each line and each border is painted by itself, as browsers do.
/// </summary>
internal sealed class PrintedPage
{
    private const int Left = 40, Right = 555, Top = 800, LineHeight = 12, Padding = 4;

    /// <summary>Left sides of the table's columns, in points.</summary>
    private static readonly int[] Columns = [Left, 140, 250, 460, Right];

    private readonly StringBuilder content = new();
    private int y = Top;

    public string Content => content.ToString();

    public PrintedPage Title(string text)
    {
        Write(Left, text, size: 16);
        y -= 2 * LineHeight;
        return this;
    }

    public PrintedPage Prose(string text)
    {
        foreach (var line in Wrapped(text, Right - Left))
        {
            Write(Left, line);
            y -= LineHeight;
        }
        y -= LineHeight;
        return this;
    }

    public PrintedPage Table(IReadOnlyList<string[]> rows)
    {
        var top = y + LineHeight;
        Fill(Left, top, Right - Left, 1);
        foreach (var row in rows) Row(row);
        foreach (var x in Columns) Fill(x, y + LineHeight, 1, top - y - LineHeight);
        return this;
    }

    private void Row(string[] cells)
    {
        var lines = cells.Select((cell, column) => Wrapped(cell, Columns[column + 1] - Columns[column] - 2 * Padding).ToList()).ToList();
        var height = lines.Max(cell => cell.Count);
        for (var line = 0; line < height; line++)
        {
            for (var column = 0; column < cells.Length; column++)
            {
                if (line < lines[column].Count) Write(Columns[column] + Padding, lines[column][line]);
            }
            y -= LineHeight;
        }
        y -= Padding;
        Fill(Left, y + LineHeight, Right - Left, 1);
    }

    /// <summary>Lines of words that stay below a width in points, at five points a character.</summary>
    private static IEnumerable<string> Wrapped(string text, int width)
    {
        const int CharacterWidth = 5;
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && (line.Length + 1 + word.Length) * CharacterWidth > width)
            {
                yield return line;
                line = "";
            }
            line = line.Length == 0 ? word : $"{line} {word}";
        }
        yield return line;
    }

    private void Write(int x, string text, int size = 10) =>
        content.Append(CultureInfo.InvariantCulture, $"BT /F1 {size} Tf {x} {y} Td ({text}) Tj ET\n");

    private void Fill(int x, int bottom, int width, int height) =>
        content.Append(CultureInfo.InvariantCulture, $"{x} {bottom} {width} {height} re f\n");
}
