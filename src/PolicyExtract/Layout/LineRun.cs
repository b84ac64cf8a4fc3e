using System.Text;
using PolicyExtract.Layout.Entries;
using PolicyExtract.Layout.Rows;
using PolicyExtract.Model;

namespace PolicyExtract.Layout;

/// <summary>The non-blank lines between two stated tables, in reading order.</summary>
internal sealed class LineRun(IReadOnlyList<LayoutLine> lines, bool isMarkdown)
{
    private readonly LayoutLine[] lines = [.. lines];
    private IReadOnlyList<LabelledValue>? labels;
    private CellTexts? texts;

    /// <summary>Whether the document is Markdown, where bars without a rule are no table.</summary>
    public bool IsMarkdown { get; } = isMarkdown;

    /// <summary>Whether the lines stand around the text of pages and hold no table.</summary>
    public bool IsPageFurniture { get; init; }

    /// <summary>Whether the lines were printed to several pages, where cells of a table break into lines of their own.</summary>
    public bool HasPages { get; } = lines.Any(line => line.StartsPage);

    public IReadOnlyList<LayoutLine> Lines => lines;

    public int Count => lines.Length;

    public LayoutLine this[int index] => lines[index];

    /// <summary>What the texts of the lines look like as cells, the same for all layouts.</summary>
    public CellTexts Texts => texts ??= new CellTexts(this);

    /// <summary>The labels in the lines, looked for when first asked for.</summary>
    public IReadOnlyList<LabelledValue> Labels(CancellationToken cancellation) => labels ??= RunToLabels.Find(this, cancellation);

    /// <summary>Characters of the longest line in the neighbourhood of one.</summary>
    public int WidthAround(int line)
    {
        const int Neighbours = 24;
        var width = 0;
        for (int other = Math.Max(0, line - Neighbours); other < Math.Min(Count, line + Neighbours); other++) width = Math.Max(width, lines[other].Trimmed.Length);
        return width;
    }

    /// <summary>The words of a cell as a reader sees them.</summary>
    public string TextOf(IReadOnlyList<CellSlice> slices) =>
        slices.Count == 1 ? TextOf(slices[0]).ToString()
        : slices.All(HasOneFragment) ? Joined(slices)
        : ToInline(slices).Text;

    /// <summary>The words of a stretch as a reader sees them.</summary>
    public ReadOnlySpan<char> TextOf(CellSlice slice) => HasOneFragment(slice) ? Written(slice).Trim() : ToInline([slice]).Text;

    public bool IsBlank(CellSlice slice) => Written(slice).IsWhiteSpace();

    public InlineText ToInline(IReadOnlyList<CellSlice> slices)
    {
        var fragments = new List<TextFragment>(slices.Count);
        foreach (var slice in slices) lines[slice.Line].AddSlice(fragments, slice);
        return fragments.Count == 0 ? InlineText.Empty : new InlineText(fragments.ToValueList());
    }

    /// <summary>The pieces of the lines from one place to before another, without those that hold nothing.</summary>
    public CellSlice[] Between((int Line, int At) from, (int Line, int At) to) =>
    [
        .. Enumerable.Range(from.Line, to.Line - from.Line + 1)
            .Select(line => (Line: line, Start: line == from.Line ? from.At : 0, End: line == to.Line ? to.At : lines[line].Text.Length))
            .Where(piece => !lines[piece.Line].Text.AsSpan(piece.Start, Math.Max(0, piece.End - piece.Start)).IsWhiteSpace())
            .Select(piece => new CellSlice(piece.Line, piece.Start, piece.End - piece.Start)),
    ];

    private bool HasOneFragment(CellSlice slice) => lines[slice.Line].Fragments.Count == 1;

    private ReadOnlySpan<char> Written(CellSlice slice) => lines[slice.Line].Text.AsSpan(slice.Start, slice.Length);

    private string Joined(IReadOnlyList<CellSlice> slices)
    {
        var joined = new StringBuilder();
        foreach (var slice in slices)
        {
            var words = Written(slice).Trim();
            if (!words.IsEmpty) InlineText.Append(joined, words, slice.Join, breakCharacter: ' ');
        }
        return joined.ToString().Trim();
    }
}
