namespace PolicyExtract.Layout.Entries;

/// <summary>A list item taken apart: its head, what labels inside it say, and all other words.</summary>
internal sealed record ItemFields(ItemHead Head, IReadOnlyList<CellSlice> Rest, IReadOnlyList<EntryField> Fields)
{
    private const string Separators = ":：-–—=>,;|";

    public static ItemFields Of(LineRun run, ItemHead head, ILookup<int, LabelMark> marks)
    {
        var rest = new List<CellSlice>();
        var fields = new List<EntryField>();
        for (int line = head.Item.Start; line < head.Item.End; line++)
        {
            var from = line == head.Item.Start ? head.RestStart : LineForms.Marker(run[line])?.ContentStart ?? 0;
            foreach (var mark in marks[line].Where(mark => mark.Start >= from))
            {
                Give(run, new CellSlice(line, from, mark.Start - from), rest, fields);
                fields.Add(new EntryField(mark, []));
                from = mark.ValueStart;
            }
            Give(run, new CellSlice(line, from, run[line].Text.Length - from), rest, fields);
        }
        return new ItemFields(head, rest, fields);
    }

    /// <summary>Words go to the label before them, or to the rest while there is none.</summary>
    private static void Give(LineRun run, CellSlice words, List<CellSlice> rest, List<EntryField> fields)
    {
        if (fields.Count == 0 && rest.Count == 0) words = WithoutSeparator(run, words);
        if (words.Length == 0 || run.IsBlank(words)) return;
        if (fields.Count == 0) rest.Add(words);
        else fields[^1] = fields[^1] with { Value = [.. fields[^1].Value, words] };
    }

    /// <summary>The words without the dash or colon that parts them from the name.</summary>
    public static CellSlice WithoutSeparator(LineRun run, CellSlice words)
    {
        var text = run[words.Line].Text.AsSpan(words.Start, words.Length);
        var skipped = 0;
        while (skipped < text.Length && (char.IsWhiteSpace(text[skipped]) || Separators.Contains(text[skipped], StringComparison.Ordinal))) skipped++;
        return words with { Start = words.Start + skipped, Length = words.Length - skipped };
    }
}
