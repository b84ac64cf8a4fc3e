using PolicyExtract.Model;
using PolicyExtract.Reading.Pdf.Lines;

namespace PolicyExtract.Reading.Pdf.Blocks;

/// <summary>Which lines of a document are headings, by their size and weight against the text around them.</summary>
internal sealed class HeadingStyle
{
    /// <summary>Share of the text's font size from which on a line is a heading.</summary>
    private const double LargerSize = 1.12;

    /// <summary>Characters of the longest heading; larger text that goes on is a lead paragraph.</summary>
    private const int Longest = 160;

    private const int LowestLevel = 6;

    /// <summary>Words of the longest label; more before a colon are a title.</summary>
    private const int MostWordsOfLabel = 3;

    /// <summary>Points by which the lines of one heading may begin, or be centred, apart.</summary>
    private const double SamePlace = 2;

    private readonly double textSize;
    private readonly bool textIsBold;
    private readonly List<double> sizes;

    private HeadingStyle(double textSize, bool textIsBold, List<double> sizes) =>
        (this.textSize, this.textIsBold, this.sizes) = (textSize, textIsBold, sizes);

    /// <summary>Learns the text's size, which most characters have, and the sizes above it.</summary>
    public static HeadingStyle Of(IReadOnlyList<PageReading> pages)
    {
        var lines = pages.SelectMany(page => page.AllLines).ToList();
        if (lines.Count == 0) return new HeadingStyle(0, false, []);
        var textSize = lines.GroupBy(line => SizeOf(line)).MaxBy(group => group.Sum(line => line.Text.Length))!.Key;
        var ofText = lines.Where(line => SizeOf(line) == textSize).ToList();
        var sizes = pages.SelectMany(page => page.Lines).Select(SizeOf).Where(size => size >= LargerSize * textSize).Distinct()
            .OrderDescending().ToList();
        return new HeadingStyle(textSize, ofText.Count(line => line.IsBold) > ofText.Count / 2, sizes);
    }

    /// <summary>
    /// 1 for the largest; that below all larger ones for a numbered line in bold; <see cref="Heading.UnmarkedLevel"/> for another in bold;
    /// null for text and for what may be a table's row.
    /// </summary>
    public int? LevelOf(PageLine line)
    {
        if (line.Text.Length > Longest || line.Runs.Count > 1 || !line.Text.Any(char.IsLetter)) return null;
        var size = SizeOf(line);
        if (size >= LargerSize * textSize) return Math.Min(LowestLevel, sizes.IndexOf(size) + 1);
        if (!line.IsBold || textIsBold || size < textSize - 1 || IsLabelled(line)) return null;
        return IsNumbered(line) ? Math.Min(LowestLevel, sizes.Count + 1) : Heading.UnmarkedLevel;
    }

    /// <summary>Whether a line begins with the number of a section below another: 3.2, 11.2.c.</summary>
    private static bool IsNumbered(PageLine line)
    {
        var parts = line.Words[0].Text.TrimEnd('.', ')').Split('.');
        return parts.Length > 1 && line.Words.Count > 1 && parts[0].All(char.IsAsciiDigit)
            && parts.All(part => part.Length is 1 or 2 && part.All(char.IsAsciiLetterOrDigit));
    }

    /// <summary>Whether a line goes on with the heading above: it looks the same and begins below it, or is centred like it.</summary>
    public static bool GoesOn(PageLine above, PageLine line) =>
        SizeOf(above) == SizeOf(line) && above.IsBold == line.IsBold
        && (Math.Abs(above.Box.Left - line.Box.Left) <= SamePlace
            || Math.Abs(above.Box.Left + above.Box.Right - line.Box.Left - line.Box.Right) <= SamePlace);

    /// <summary>Whether a line is a label with its value behind a colon.</summary>
    private static bool IsLabelled(PageLine line)
    {
        var colon = line.Words.TakeWhile(word => word.Text[^1] != ':').Count() + 1;
        return colon <= MostWordsOfLabel && colon < line.Words.Count;
    }

    /// <summary>To the half point.</summary>
    private static double SizeOf(PageLine line) => Math.Round(line.FontSize * 2) / 2;
}
