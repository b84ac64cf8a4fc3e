using PolicyExtract.Model;
using PolicyExtract.Reading.Pdf.Lines;
using PolicyExtract.Reading.Pdf.Tables;

namespace PolicyExtract.Reading.Pdf.Blocks;

/// <summary>Which lines of a document are headings, by their size and weight against the text around them.</summary>
internal sealed class HeadingStyle
{
    /// <summary>Share of the text's font size from which on a line is a heading.</summary>
    private const double LargerSize = 1.12;

    /// <summary>Characters of the longest heading; larger text that goes on is a lead paragraph.</summary>
    private const int Longest = 160;

    private const int LowestLevel = 6;

    private readonly double textSize;
    private readonly bool textIsBold;
    private readonly List<double> sizes;

    private HeadingStyle(double textSize, bool textIsBold, List<double> sizes) => (this.textSize, this.textIsBold, this.sizes) = (textSize, textIsBold, sizes);

    /// <summary>Learns the text's size, which most characters have, and the sizes above it.</summary>
    public static HeadingStyle Of(IReadOnlyList<PageReading> pages)
    {
        var lines = pages.SelectMany(page => page.AllLines).ToList();
        if (lines.Count == 0) return new HeadingStyle(0, false, []);
        var textSize = lines.GroupBy(line => SizeOf(line)).MaxBy(group => group.Sum(line => line.Text.Length))!.Key;
        var ofText = lines.Where(line => SizeOf(line) == textSize).ToList();
        var sizes = pages.SelectMany(page => page.Lines).Select(SizeOf).Where(size => size >= LargerSize * textSize).Distinct().OrderDescending().ToList();
        return new HeadingStyle(textSize, ofText.Count(line => line.IsBold) > ofText.Count / 2, sizes);
    }

    /// <summary>1 for the largest; <see cref="Heading.UnmarkedLevel"/> for a line in bold; null for text and for what may be a table's row.</summary>
    public int? LevelOf(PageLine line)
    {
        if (line.Text.Length > Longest || GuttersToColumns.Runs(line).Count > 1 || !line.Text.Any(char.IsLetter)) return null;
        var size = SizeOf(line);
        if (size >= LargerSize * textSize) return Math.Min(LowestLevel, sizes.IndexOf(size) + 1);
        return line.IsBold && !textIsBold && size >= textSize - 1 ? Heading.UnmarkedLevel : null;
    }

    /// <summary>Whether two lines look the same, so that the second may go on with the first.</summary>
    public static bool AreAlike(PageLine one, PageLine other) => SizeOf(one) == SizeOf(other) && one.IsBold == other.IsBold;

    /// <summary>To the half point.</summary>
    private static double SizeOf(PageLine line) => Math.Round(line.FontSize * 2) / 2;
}
