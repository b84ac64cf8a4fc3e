using PolicyExtract.Model;

namespace PolicyExtract.Reading.Pdf.Lines;

/// <summary>Words on one baseline, on the turned page.</summary>
/// <param name="Words">In reading order; at least one.</param>
/// <param name="Box">Around all words.</param>
/// <param name="FontSize">Of most of its characters.</param>
internal sealed record PageLine(IReadOnlyList<PageWord> Words, SourceBox Box, double Baseline, double FontSize)
{
    private IReadOnlyList<(double From, double To)>? runs;
    private IReadOnlyList<PageWord>? fromLeft;
    private string? text;

    /// <summary>The stretches that are written without a wide gap, from left to right.</summary>
    public IReadOnlyList<(double From, double To)> Runs => runs ??= TextRuns.Of(this);

    /// <summary>The words from left to right, whatever the script's direction.</summary>
    public IReadOnlyList<PageWord> WordsFromLeft =>
        fromLeft ??= RightToLeft.IsIn(Words) ? [.. Words.OrderBy(word => word.Box.Left)] : Words;

    public string Text => text ??= string.Join(' ', Words.Select(word => word.Text));

    public bool IsBold => Words.All(word => word.Font.IsBold);

    public static PageLine Of(IReadOnlyList<PageWord> words) =>
        new(words, BoxAround.Of(words), words.MaxBy(word => word.FontSize)!.Baseline, SizeOfMost(words));

    private static double SizeOfMost(IReadOnlyList<PageWord> words)
    {
        var first = Math.Round(words[0].FontSize, 1);
        return words.All(word => Math.Round(word.FontSize, 1) == first)
            ? first
            : words.GroupBy(word => Math.Round(word.FontSize, 1)).MaxBy(group => group.Sum(word => word.Text.Length))!.Key;
    }
}
