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
        foreach (var place in InRow(draft).Where(place => place.Page == first.Page))
        {
            box = SourceBox.Union(box, place.Box);
            if (place.Line > 0) (line, endLine) = (Math.Min(line, place.Line), Math.Max(endLine, place.Line));
        }
        return new(
            draft.Reading.Table.Index, draft.Row, first.Page, endLine == 0 ? first.Line : line, endLine == 0 ? first.Line : endLine, box,
            [.. Fragments(draft), .. ExtraFragments(draft), .. draft.Elsewhere.Select(place => new FieldFragment(CookieField.Name, place))]);
    }

    private static IEnumerable<SourceLocation> InRow(CookieDraft draft) =>
        from stated in draft.Stated
        where !draft.IsFromContext(stated.Field)
        from fragment in stated.Words.Source.Fragments
        select fragment.Location;

    private static IEnumerable<FieldFragment> Fragments(CookieDraft draft) =>
        draft.Stated.SelectMany(field => field.Words.Source.Fragments.Select(fragment => new FieldFragment(field.Field, fragment.Location)));

    private static IEnumerable<FieldFragment> ExtraFragments(CookieDraft draft)
    {
        var row = draft.Reading.Block.Grid.Rows[draft.Reading.Parts.FirstBodyRow + draft.Row];
        return row.Where((_, column) => draft.Reading.Columns[column].Field is null)
            .SelectMany(cell => cell.Content.Fragments)
            .Select(fragment => new FieldFragment(null, fragment.Location));
    }
}
