using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout.Entries;

/// <summary>An item of a list with all that stands under it, or a paragraph that opens with a name.</summary>
/// <param name="Start">First line, in the run.</param>
/// <param name="End">Line after the last.</param>
/// <param name="ContentStart">First character of the item's words, behind its bullet.</param>
/// <param name="Parts">First lines of the nested items and paragraphs under it, the item's own first line included.</param>
/// <param name="HasMarker">Whether a bullet or number makes it an item.</param>
internal sealed record ListedItem(int Start, int End, int ContentStart, IReadOnlyList<int> Parts, bool HasMarker)
{
    /// <summary>An item runs over at most this many lines; what is longer is a chapter.</summary>
    private const int MostLines = 40;

    private const double SureName = 0.6;

    /// <summary>The item that begins at a line; null when none does.</summary>
    public static ListedItem? At(LineRun run, int line)
    {
        if (LineForms.Marker(run[line]) is not { } marker) return Paragraph(run, line);
        var parts = new List<int> { line };
        var end = line + 1;
        while (end < run.Count && end - line < MostLines && BelongsTo(run, line, end))
        {
            if (LineForms.Marker(run[end]) is not null || run[end].BlanksBefore > 0 && run[end].Role != LineRole.Text) parts.Add(end);
            end++;
        }
        return new ListedItem(line, end, marker.ContentStart, parts, true);
    }

    private static ListedItem? Paragraph(LineRun run, int line)
    {
        if (!ItemHead.OpensParagraph(run, line)) return null;
        var end = line + 1;
        var isWhole = end < run.Count && !run[end].Evidence.StartsLower && ItemHead.Of(run, new ListedItem(line, end, 0, [line], false)) is { IsAllPeriod: true };
        if (isWhole) return new ListedItem(line, end, 0, [line], false);
        while (end < run.Count && end - line < MostLines && LineForms.GoesOn(run, line, end) && !ItemHead.OpensParagraph(run, end)) end++;
        return new ListedItem(line, end, 0, [line], false);
    }

    public bool IsSiblingOf(ListedItem other, LineRun run) =>
        HasMarker == other.HasMarker && run[Start].Level == run[other.Start].Level && run[Start].Indent == run[other.Start].Indent;

    private static bool BelongsTo(LineRun run, int first, int line)
    {
        var (item, next) = (run[first], run[line]);
        if (next.Role == LineRole.Heading) return false;
        if (next.Role == LineRole.ListItem) return next.Level > item.Level;
        if (item.Role == LineRole.ListItem) return next.Role == LineRole.Text && next.BlanksBefore == 0;
        if (LineForms.Marker(next) is not null) return next.Indent > item.Indent;
        if (next.Indent > item.Indent) return true;
        return next.BlanksBefore == 0 && !LineForms.OpensHeading(run, line) && !LineForms.IsCategoryTitle(run, line) && !(line == first + 1 && next.Evidence.StartsUpper && EndsBareNames(run, first));
    }

    /// <summary>Whether an item and the one right above it are nothing but names: what stands below their list at the margin is no part of it.</summary>
    private static bool EndsBareNames(LineRun run, int line) => line > 0 && IsBareName(run[line - 1]) && IsBareName(run[line]) && run[line - 1].Indent == run[line].Indent;

    private static bool IsBareName(LayoutLine line) =>
        LineForms.Marker(line) is { } marker && NameGrammar.Likelihood(line.Text[marker.ContentStart..].Trim()) >= SureName;
}
