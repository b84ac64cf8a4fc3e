using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Normalizing;

/// <summary>Reads the rows of a table of cookies: each gives cookies, stands over the rows below it, or is told in a diagnostic.</summary>
internal static class TableToDrafts
{
    /// <summary>Likelihood from which a note behind a name ("_ga (2 years)") is its lifetime.</summary>
    private const double SureLifetime = 0.9;

    public static IEnumerable<CookieDraft> Read(TableReading table, string? pageUrl, List<Diagnostic> diagnostics)
    {
        var context = table.Context;
        var rows = table.Block.Grid.Rows;
        var end = RowTest.EndOfCookies(table);
        var alignment = RowAlignment.Of(table);
        ValueList<GridCell>? above = null;
        for (var index = table.Parts.FirstBodyRow; index < rows.Count; index++)
        {
            var row = rows[index];
            var cell = row[table.ColumnOf(CookieField.Name)!.Value];
            var names = CellToNames.Read(cell.Content);
            var heading = HeadingOf(row, cell, names);
            if (RepeatsHeader(table, row)) continue;
            // A sentence that announces the rows below ("The following are set by our shop:"), or a link, ends what stood over those above.
            if (heading is not null && (NamesNothing(heading) ? table.Context : context.Under(heading)) is { } under) context = under;
            else if (heading is not null || index >= end || !RowTest.HoldsName(table, names))
                diagnostics.AddRange(NoName(table, row, index));
            else
            {
                var aligned = alignment.Align(row);
                var isShifted = !ReferenceEquals(aligned, row);
                row = above = WithGroups(table, aligned, above);
                foreach (var draft in OfRow(table, row, names, context, pageUrl))
                    yield return draft with { Row = index - table.Parts.FirstBodyRow, IsShifted = isShifted };
            }
        }
    }

    private static ValueList<GridCell> WithGroups(TableReading table, ValueList<GridCell> row, ValueList<GridCell>? above) =>
        above is null || table.GroupColumns.Count == 0
            ? row
            : row.Select((cell, column) => cell.IsEmpty && table.GroupColumns.Contains(column) ? Inherited(above[column]) : cell)
                .ToValueList();

    private static GridCell Inherited(GridCell cell) => cell with { Origin = CellOrigin.Inherited };

    /// <summary>The text of a row that spans the table, or is all that the row states and no name; null for other rows.</summary>
    private static InlineText? HeadingOf(ValueList<GridCell> row, GridCell nameCell, ValueList<StatedName> names)
    {
        if (!GridToHeaderAndBody.IsTitle(row)) return null;
        var stated = row.First(cell => cell is { IsEmpty: false, Origin: CellOrigin.Stated });
        var isSpanning = row.Count(cell => !cell.IsEmpty) > 1;
        return isSpanning || stated != nameCell || NamesNothing(stated.Content) || names.All(IsHardlyName) ? WithoutSentences(stated.Content) : null;
    }

    /// <summary>The title's own line, where sentences about it stand in the lines below.</summary>
    private static InlineText WithoutSentences(InlineText title) =>
        ParagraphToLines.Split(title) is [var first, .., var last] && last.Text[^1] is '.' or '!' or '?' or '。' && CategoryWords.Find(first.Text) is not null
            ? first
            : title;

    private static bool NamesNothing(InlineText heading)
    {
        const int FewestWords = 6;
        var blanks = heading.Text.Count(char.IsWhiteSpace);
        return blanks == 0 ? heading.Text.Contains("://", StringComparison.Ordinal) : heading.Text.EndsWith(':') && blanks >= FewestWords - 1;
    }

    private static bool IsHardlyName(StatedName name) =>
        NameGrammar.Likelihood(name.Name) < FieldEvidence.Fit(CookieField.Category, name.Name);

    private static IEnumerable<Diagnostic> NoName(TableReading table, ValueList<GridCell> row, int index)
    {
        var text = string.Join(" | ", row.Where(cell => !cell.IsEmpty).Select(cell => cell.Text));
        if (text.Length == 0) return [];
        var location = row.Aggregate(SourceLocation.None, (all, cell) => all.To(cell.Content.Location));
        return [Diagnostics.RowWithoutName(table.Table.Index, index - table.Parts.FirstBodyRow, text, location)];
    }

    private static bool RepeatsHeader(TableReading table, ValueList<GridCell> row) =>
        row.Select(cell => cell.Text).SequenceEqual(table.Parts.Headers, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<CookieDraft> OfRow(
        TableReading table, ValueList<GridCell> row, ValueList<StatedName> names, TableContext context, string? pageUrl)
    {
        var nameCell = row[table.ColumnOf(CookieField.Name)!.Value].Content;
        var shared = RowToFields.Read(table, row, context).Where(stated => stated.Field != CookieField.Name)
            .Select(stated => (stated.Field, Shares: ParallelLists.Share(names, nameCell, stated.Field, stated.Words))).ToList();
        var providers = StatesProvider(table, row) ? null : CellToNames.Providers(names);
        var (extra, links) = (Extra(table, row), CellsToLinks.Read(table, row, pageUrl));
        for (var i = 0; i < names.Count; i++)
        {
            var own = StatedFields.Of(
                [.. shared.Select(share => (share.Field, share.Shares[i])), (CookieField.Name, CellToNames.Place(names[i], nameCell))]);
            if (providers?[i] is { } provider) own = own.With(CookieField.Provider, new(provider, nameCell));
            var isSilent = own[CookieField.Duration] is null;
            if (isSilent && names[i].Qualifier is { } note && RetentionGrammar.Likelihood(note) >= SureLifetime)
                own = own.With(CookieField.Duration, new(note, nameCell));
            yield return new(own, extra, links, table, context, Row: 0);
        }
    }

    private static bool StatesProvider(TableReading table, ValueList<GridCell> row) =>
        table.ColumnOf(CookieField.Provider) is { } column && !Placeholders.IsPlaceholder(row[column].Text);

    /// <summary>The cells of columns without a field, and answers, which say less than their header does.</summary>
    private static ValueList<ExtraColumn> Extra(TableReading table, ValueList<GridCell> row)
    {
        var extra = new List<ExtraColumn>();
        for (var column = 0; column < row.Count; column++)
        {
            if (row[column].IsEmpty || (table.Columns[column].Field is not null && !table.AnswerColumns.Contains(column))) continue;
            var header = table.Columns[column].Header is { Length: > 0 } words ? words : $"column {column + 1}";
            extra.Add(new(extra.Exists(other => other.Header == header) ? $"{header} ({column + 1})" : header, row[column].Text));
        }
        return extra.ToValueList();
    }
}
