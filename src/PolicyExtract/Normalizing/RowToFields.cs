using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Normalizing;

/// <summary>Reads what a row states for each field: by its columns, by parts of overloaded cells, and by what stands over it.</summary>
internal static class RowToFields
{
    /// <summary>Fit from which a cell states another field than its column's, and fit to its own column below which it does.</summary>
    private const double SurelyOther = 0.8, HardlyOwn = 0.3;

    /// <summary>How much of a wording must be a category's name for it to be taken out of a cell that also says something else.</summary>
    private const double CategoryWording = 0.7;

    /// <summary>Likelihood from which a part of a cell is a lifetime.</summary>
    private const double DurationWording = 0.7;

    /// <summary>Fields whose columns often carry more than their header says.</summary>
    private static readonly ValueList<CookieField> Overloaded =
        [CookieField.Storage, CookieField.Party, CookieField.Category, CookieField.Duration, CookieField.Provider, CookieField.Domain];

    private static readonly char[] PartEnds = [',', ';', '(', ')', '/', '，', '；', '（', '）'];

    private static readonly string[] ProviderEnds = [.. PartEnds.Select(end => end.ToString()), ": ", " - ", " – ", "："];

    /// <param name="row">Its cells; in columns that group rows the cell that an empty one takes its words from.</param>
    public static StatedFields Read(TableReading table, ValueList<GridCell> row, TableContext context)
    {
        var stated = OfCells(table, row);
        foreach (var field in FieldEvidence.AllFields)
        {
            if (stated[(int)field] is not null || table.ColumnOf(field) is not null) continue;
            stated[(int)field] = Part(table, field, stated) ?? context[field];
        }
        return StatedFields.Of(stated);
    }

    private static StatedWords?[] OfCells(TableReading table, ValueList<GridCell> row)
    {
        var stated = new StatedWords?[FieldEvidence.AllFields.Count];
        for (var column = 0; column < row.Count; column++)
        {
            if (table.Columns[column].Field is not { } field || Placeholders.IsPlaceholder(row[column].Text)) continue;
            var (own, words) = table.AnswerColumns.Contains(column)
                ? (field, Answer(table.Columns[column].Header, row[column]))
                : (OwnOrOther(table, field, row[column].Text), Words(table, field, row[column].Content));
            stated[(int)own] ??= words;
        }
        return stated;
    }

    /// <summary>
    /// Without the colon of a label that was cut off, and without the number of cookies of one name that consent managers put before what
    /// they are for: "[x2] Counts visits".
    /// </summary>
    private static StatedWords Words(TableReading table, CookieField field, InlineText cell)
    {
        var words = cell.Text.TrimStart(':', '：', ' ');
        if (field == CookieField.Purpose) words = words[NameCount.LengthAt(words)..].TrimStart();
        if (field == CookieField.Provider) words = table.Wordings.WithoutHeader(words);
        return words.Length == 0 || words.Length == cell.Text.Length ? StatedWords.All(cell) : new(words, cell);
    }

    /// <summary>Under "Strictly necessary" a yes means the header.</summary>
    private static StatedWords? Answer(string header, GridCell cell) =>
        AnswerWords.Find(cell.Text) == true ? new(header, cell.Content) : null;

    /// <summary>Of a provider that is called "own" or "third party" the party is read besides.</summary>
    private static CookieField OwnOrOther(TableReading table, CookieField own, string words)
    {
        if (!Overloaded.Contains(own) || table.Wordings.Fits(words)[(int)own] >= HardlyOwn) return own;
        var other = Overloaded.Where(field => table.ColumnOf(field) is null && table.Wordings.Fits(words)[(int)field] >= SurelyOther).ToList();
        return other.Count == 0 || (own, other[0]) is (CookieField.Provider, CookieField.Party) ? own : other[0];
    }

    /// <summary>The field's words inside a cell of another field: "First-party cookie, 1 month", "HTTP (essential)".</summary>
    private static StatedWords? Part(TableReading table, CookieField field, StatedWords?[] stated)
    {
        foreach (var source in Sources(field))
        {
            if (stated[(int)source] is not { } cell || table.Wordings.Part(field, cell.Words) is not { } words) continue;
            if ((field, source) is not (CookieField.Party, CookieField.Duration) || IsApart(words, cell.Words)) return new(words, cell.Source);
        }
        return null;
    }

    /// <summary>Whether words of a lifetime are more than one, or stand by themselves: "2 years from the first visit" names no party.</summary>
    private static bool IsApart(string words, string cell) =>
        words.AsSpan().ContainsAny(' ', '-') || cell.Split(PartEnds, StringSplitOptions.TrimEntries).Contains(words);

    private static ReadOnlySpan<CookieField> Sources(CookieField field) => field switch
    {
        CookieField.Party => Overloaded.AsSpan(),
        CookieField.Storage => [CookieField.Party, CookieField.Category, CookieField.Duration],
        CookieField.Category => [CookieField.Storage, CookieField.Party],
        CookieField.Duration => [CookieField.Storage, CookieField.Party, CookieField.Category],
        CookieField.Provider => [CookieField.Party, CookieField.Storage, CookieField.Category, CookieField.Duration],
        _ => [],
    };

    /// <summary>The field's words inside those of a cell of another field; null without any.</summary>
    public static string? Wording(CookieField field, string words) => field switch
    {
        CookieField.Party when PartyWords.AreIn(words) =>
            SmallestWording.FindWhole(words, part => PartyWords.Find(part) is not null && !IsAddress(part), PartyWords.Likelihood),
        CookieField.Storage when StorageWords.OtherAreIn(words) => SmallestWording.FindOtherStorage(WithoutPeriods(words)),
        CookieField.Category when CategoryWords.AreIn(words) && StorageWords.Likelihood(words) < 1 =>
            SmallestWording.Find(words, part => CategoryWords.Find(part) is { Strength: >= CategoryWording }),
        CookieField.Duration => words.Split(PartEnds, StringSplitOptions.TrimEntries)
            .FirstOrDefault(part => RetentionGrammar.Likelihood(part) >= DurationWording),
        CookieField.Provider => words.Split(ProviderEnds, StringSplitOptions.TrimEntries).FirstOrDefault(ProviderInText.IsKnown),
        _ => null,
    };

    /// <summary>The language of a page in its address, "en-US", says nothing of us.</summary>
    private static bool IsAddress(string words) => words.Contains("://", StringComparison.Ordinal);

    /// <summary>In "1 Tag" nothing is a tag.</summary>
    private static string WithoutPeriods(string words) =>
        RetentionGrammar.Find(words).Where(stated => stated.Retention.Kind is RetentionKind.Fixed or RetentionKind.Range).Reverse()
            .Aggregate(words, (rest, stated) => rest.Remove(stated.Start, stated.Length));
}
