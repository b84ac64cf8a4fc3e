using PolicyExtract.Model;
using PolicyExtract.Reading.Pdf.Lines;
using PolicyExtract.Reading.Pdf.Tables;

namespace PolicyExtract.Reading.Pdf.Blocks;

/// <summary>Puts the pages' tables and lines into one reading order: headings, list items, tables, and lines as they are.</summary>
internal sealed class PagesToBlocks
{
    /// <summary>Shares of the font size: the distance of baselines above which a blank line stands between two lines.</summary>
    private const double BlankDistance = 1.9;

    /// <summary>Characters of a line in bold up to which it is a heading although it ends like a sentence.</summary>
    private const int LongestWithStop = 40;

    private readonly HeadingStyle headings;
    private readonly List<DocumentBlock> blocks = [];
    private readonly List<(PagePlaces Places, PageLine? Line)> open = [];
    private readonly List<TablePart> table = [];
    private double itemLeft;
    private (double? Gutter, double Right) margins;

    private PagesToBlocks(HeadingStyle headings) => this.headings = headings;

    public static ValueList<DocumentBlock> Convert(IReadOnlyList<PageReading> pages)
    {
        var converting = new PagesToBlocks(HeadingStyle.Of(pages));
        foreach (var page in pages) converting.Add(page);
        converting.EndTable();
        converting.EndLines();
        return converting.blocks.Select(WithoutSentences).ToValueList();
    }

    private void Add(PageReading page)
    {
        var isFirst = true;
        PageLine? previous = null;
        margins = (page.Gutter, page.Lines.Select(line => line.Box.Right).DefaultIfEmpty().Max());
        foreach (var (table, line) in ReadingOrder.Of(page))
        {
            if (table is not null) Add(new TablePart(table, page.Places), isFirst);
            else
            {
                EndTable();
                foreach (var piece in WeightChange.Pieces(line!))
                {
                    Add(page.Places, piece, previous);
                    previous = piece;
                }
            }
            (previous, isFirst) = (line, false);
        }
    }

    /// <summary>A sentence in bold is set off, but no heading.</summary>
    private static DocumentBlock WithoutSentences(DocumentBlock block) =>
        block is Heading { Level: Heading.UnmarkedLevel, Content.Text: { Length: > LongestWithStop } words } heading
            && words[^1] is '.' or ';' or ','
            ? new Paragraph(heading.Content)
            : block;

    /// <summary>A table at the top of a page goes on with the one that ended the page before, where the columns are the same.</summary>
    private void Add(TablePart part, bool isFirst)
    {
        EndLines();
        var aligned = isFirst && table.Count > 0 ? ContinuedTable.Align(table[^1].Table, part.Table) : null;
        if (aligned is null) EndTable();
        table.Add(aligned is null ? part : part with { Table = aligned });
    }

    private void Add(PagePlaces places, PageLine line, PageLine? previous)
    {
        var isApart = previous is null || line.Baseline - previous.Baseline > BlankDistance * line.FontSize
            || line.Baseline < previous.Baseline;
        if (headings.LevelOf(line) is { } level)
        {
            EndLines();
            if (!isApart && blocks is [.., Heading above] && above.Level == level && HeadingStyle.GoesOn(previous!, line))
                blocks[^1] = above with { Content = above.Content.Append(Inline(places, line), FragmentJoin.Space) };
            else blocks.Add(new Heading(level, Inline(places, line)));
            return;
        }
        if (Bullet.Is(line.Words[0].Text) && line.Words.Count > 1 && line.Runs.Count <= 2)
        {
            EndLines();
            var item = PageLine.Of(line.Words.Skip(1).ToList());
            blocks.Add(new ListItem(1, line.Words[0].Text, Inline(places, item)));
            itemLeft = item.Box.Left;
            return;
        }
        if (!isApart && open.Count == 0 && blocks is [.., ListItem begun] && Math.Abs(line.Box.Left - itemLeft) <= line.FontSize / 2)
        {
            var join = IsForced(previous!, line) ? FragmentJoin.Space : FragmentJoin.Break;
            blocks[^1] = begun with { Content = begun.Content.Append(Inline(places, line), join) };
            return;
        }
        if (isApart && previous is not null && open.Count > 0) open.Add((places, null));
        open.Add((places, line));
    }

    /// <summary>Whether the first word of a line would not have fitted behind the line above, with a space.</summary>
    private bool IsForced(PageLine above, PageLine line)
    {
        var right = above.Box.Right <= margins.Gutter ? margins.Gutter.Value : margins.Right;
        return right - above.Box.Right < line.Words[0].Box.Width + line.FontSize;
    }

    private static InlineText Inline(PagePlaces places, PageLine line) =>
        new(CellToText.ToFragments(line, places, FragmentJoin.Space).ToValueList());

    private void EndTable()
    {
        if (table.Count == 0) return;
        blocks.Add(TablesToBlock.Make(table));
        table.Clear();
    }

    private void EndLines()
    {
        if (open.Count == 0) return;
        var written = LinesToText.Write(open.Where(item => item.Line is not null).Select(item => (item.Places, item.Line!)).ToList())
            .GetEnumerator();
        var lines = new List<TextLine>();
        foreach (var (_, line) in open)
        {
            if (line is null) lines.Add(new TextLine("", SourceLocation.None));
            else if (written.MoveNext()) lines.Add(written.Current);
        }
        blocks.Add(new LinesBlock(lines.ToValueList()));
        open.Clear();
    }
}
