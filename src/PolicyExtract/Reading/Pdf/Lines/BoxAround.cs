using PolicyExtract.Model;

namespace PolicyExtract.Reading.Pdf.Lines;

/// <summary>The smallest box around several.</summary>
internal static class BoxAround
{
    public static SourceBox Of(IReadOnlyList<PageWord> words) => Of(words, static word => word.Box);

    public static SourceBox Of(IReadOnlyList<PageLine> lines) => Of(lines, static line => line.Box);

    /// <param name="items">At least one.</param>
    public static SourceBox Of<T>(IReadOnlyList<T> items, Func<T, SourceBox> boxOf)
    {
        var (left, top, right, bottom) = boxOf(items[0]);
        for (var at = 1; at < items.Count; at++)
        {
            var box = boxOf(items[at]);
            (left, top) = (Math.Min(left, box.Left), Math.Min(top, box.Top));
            (right, bottom) = (Math.Max(right, box.Right), Math.Max(bottom, box.Bottom));
        }
        return new SourceBox(left, top, right, bottom);
    }
}
