using PolicyExtract.Model;

namespace PolicyExtract.Normalizing;

/// <summary>Collects where the words of a cookie stand.</summary>
internal static class DraftToEvidence
{
    public static RecordEvidence Read(CookieDraft draft)
    {
        var first = draft.Stated[CookieField.Name].Source.Location;
        var inRow = draft.Stated.Where(field => !draft.IsFromContext(field.Key))
            .SelectMany(field => field.Value.Source.Fragments)
            .Select(fragment => fragment.Location)
            .Where(location => location.Page == first.Page)
            .ToList();
        var lines = inRow.Select(location => location.Line).Where(line => line > 0);
        var box = inRow.Aggregate((SourceBox?)null, (all, location) => SourceBox.Union(all, location.Box));
        return new(
            draft.Reading.Table.Index, draft.Row, first.Page,
            lines.DefaultIfEmpty(first.Line).Min(), lines.DefaultIfEmpty(first.Line).Max(), box,
            [.. Fragments(draft), .. ExtraFragments(draft), .. draft.Elsewhere.Select(place => new FieldFragment(CookieField.Name, place))]);
    }

    private static IEnumerable<FieldFragment> Fragments(CookieDraft draft) =>
        draft.Stated.SelectMany(field => field.Value.Source.Fragments.Select(fragment => new FieldFragment(field.Key, fragment.Location)));

    private static IEnumerable<FieldFragment> ExtraFragments(CookieDraft draft)
    {
        var row = draft.Reading.Block.Grid.Rows[draft.Reading.Parts.FirstBodyRow + draft.Row];
        return row.Where((_, column) => draft.Reading.Columns[column].Field is null)
            .SelectMany(cell => cell.Content.Fragments)
            .Select(fragment => new FieldFragment(null, fragment.Location));
    }
}
