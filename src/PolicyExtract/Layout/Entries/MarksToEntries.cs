using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout.Entries;

/// <summary>Groups labels to records and gives each the lines between them as its value.</summary>
internal static class MarksToEntries
{
    /// <summary>A value runs over at most this many lines.</summary>
    private const int MostValueLines = 12;

    /// <summary>A line is taken for the name that opens the next record from this likelihood on.</summary>
    private const double IsName = 0.5;

    public static IReadOnlyList<Entry> Convert(LineRun run, IReadOnlyList<LabelMark> marks)
    {
        var entries = new List<Entry>();
        for (int index = 0; index < marks.Count;)
        {
            var end = EntryEnd(run, marks, index);
            entries.Add(ToEntry(run, marks, index, end, entries.Count == 0 ? 0 : entries[^1].End));
            index = end;
        }
        return entries;
    }

    /// <summary>The first mark of the next record: one whose label this record has already, or one with other lines or a title before it.</summary>
    private static int EntryEnd(LineRun run, IReadOnlyList<LabelMark> marks, int first)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { marks[first].Key };
        var end = first + 1;
        while (end < marks.Count && seen.Add(marks[end].Key) && IsNext(run, marks[end - 1], marks[end])) end++;
        return end;
    }

    private static bool IsNext(LineRun run, LabelMark mark, LabelMark next) =>
        next.Line == mark.Line || ValueEnd(run, mark, next) == next.Line;

    private static Entry ToEntry(LineRun run, IReadOnlyList<LabelMark> marks, int first, int end, int freeFrom)
    {
        var fields = new List<EntryField>();
        for (int index = first; index < end; index++)
        {
            fields.Add(new EntryField(marks[index], Value(run, marks[index], index + 1 < marks.Count ? marks[index + 1] : null, index + 1 < end)));
        }
        var last = ValueEnd(run, marks[end - 1], end < marks.Count ? marks[end] : null);
        var lead = Lead(run, marks[first], freeFrom);
        return new Entry(lead.Count > 0 ? lead[0].Line : marks[first].Line, Math.Max(last, marks[end - 1].Line + 1), lead, fields);
    }

    /// <param name="isSameRecord">Whether the next label is the same record's; else what stands before it on its line is that record's lead.</param>
    private static List<CellSlice> Value(LineRun run, LabelMark mark, LabelMark? next, bool isSameRecord)
    {
        var value = new List<CellSlice>();
        var lineEnd = next?.Line == mark.Line ? next.Start : run[mark.Line].Text.Length;
        var own = new CellSlice(mark.Line, mark.ValueStart, lineEnd - mark.ValueStart);
        if (!run.IsBlank(own)) value.Add(own);
        if (next?.Line == mark.Line) return value;
        var end = ValueEnd(run, mark, next);
        for (int line = mark.Line + 1; line < end; line++) value.Add(CellSlice.Whole(line, run[line]));
        if (isSameRecord && next is not null && end == next.Line && next.Start > 0)
        {
            var before = new CellSlice(next.Line, 0, next.Start);
            if (!run.IsBlank(before) && LineForms.Marker(run[next.Line]) is null) value.Add(before);
        }
        return value;
    }

    /// <summary>The line after a value: it begins behind its label, or on the line below, and goes on while lines wrap.</summary>
    private static int ValueEnd(LineRun run, LabelMark mark, LabelMark? next)
    {
        var limit = Math.Min(next?.Line ?? run.Count, mark.Line + 1 + MostValueLines);
        var line = mark.Line + 1;
        if (run[mark.Line].Text.AsSpan(mark.ValueStart).IsWhiteSpace())
        {
            if (line >= limit || run[line].Role == LineRole.Heading) return line;
            line++;
        }
        while (line < limit && GoesOn(run, line)) line++;
        return line;
    }

    private static bool GoesOn(LineRun run, int line)
    {
        if (run[line].Role is LineRole.Heading or LineRole.ListItem or LineRole.Paragraph || run[line].BlanksBefore > 0) return false;
        if (LineForms.Marker(run[line]) is not null || OpensWithName(run[line])) return false;
        return WrapEvidence.Continues(run[line - 1].Evidence, run[line].Evidence, CellStyle.Unknown) > -1;
    }

    /// <summary>The lines right above the first label that open with a cookie's name; empty when there are none.</summary>
    private static List<CellSlice> Lead(LineRun run, LabelMark first, int freeFrom)
    {
        var before = new CellSlice(first.Line, LineForms.Marker(run[first.Line])?.ContentStart ?? 0, 0);
        before = before with { Length = Math.Max(0, first.Start - before.Start) };
        if (!run.IsBlank(before)) return [before];
        for (int line = first.Line - 1; line >= freeFrom && first.Line - line <= MostValueLines; line--)
        {
            if (!OpensWithName(run[line])) continue;
            return [.. Enumerable.Range(line, first.Line - line).Select(at =>
            {
                var start = at == line ? LineForms.Marker(run[at])?.ContentStart ?? 0 : 0;
                return new CellSlice(at, start, run[at].Text.Length - start);
            })];
        }
        return [];
    }

    private static bool OpensWithName(LayoutLine line)
    {
        var start = LineForms.Marker(line)?.ContentStart ?? 0;
        return LeadParts.NameLength(line.Text.AsSpan(start).TrimStart().ToString()) > 0
            || NameGrammar.Likelihood(line.Text[start..].Trim()) >= IsName;
    }
}
