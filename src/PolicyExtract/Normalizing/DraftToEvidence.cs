using PolicyExtract.Model;

namespace PolicyExtract.Normalizing;

/// <summary>Collects where the words of a cookie stand.</summary>
internal static class DraftToEvidence
{
    public static RecordEvidence Read(CookieDraft draft)
    {
        var first = draft.Stated[CookieField.Name]!.Source.Location;
        var (line, endLine) = (int.MaxValue, 0);
        SourceBox? box = null;
        foreach (var place in InRow(draft))
        {
            if (place.Page != first.Page) continue;
            box = SourceBox.Union(box, place.Box);
            if (place.Line > 0) (line, endLine) = (Math.Min(line, place.Line), Math.Max(endLine, place.Line));
        }
        return new(
            draft.Reading.Table.Index, draft.Row, first.Page, endLine == 0 ? first.Line : line, endLine == 0 ? first.Line : endLine, box,
            [.. Fragments(draft), .. draft.Elsewhere.Select(place => new FieldFragment(CookieField.Name, place))]);
    }

    private static IEnumerable<SourceLocation> InRow(CookieDraft draft)
    {
        foreach (var (field, words) in draft.Stated)
        {
            if (draft.IsFromContext(field)) continue;
            foreach (var fragment in words.Source.Fragments) yield return fragment.Location;
        }
    }

    private static List<FieldFragment> Fragments(CookieDraft draft)
    {
        var fragments = new List<FieldFragment>();
        foreach (var (field, words) in draft.Stated)
        {
            foreach (var fragment in words.Source.Fragments.AsSpan()) fragments.Add(new(field, fragment.Location));
        }
        AddExtra(draft, fragments);
        return fragments;
    }

    private static void AddExtra(CookieDraft draft, List<FieldFragment> fragments)
    {
        var row = draft.Reading.Block.Grid.Rows[draft.Reading.Parts.FirstBodyRow + draft.Row];
        for (var column = 0; column < row.Count; column++)
        {
            if (draft.Reading.Columns[column].Field is not null) continue;
            foreach (var fragment in row[column].Content.Fragments.AsSpan()) fragments.Add(new(null, fragment.Location));
        }
    }
}
