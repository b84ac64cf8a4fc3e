using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Normalizing;

/// <summary>
/// Tells what the columns of a table without any header hold where their words alone do not: values that come again from row to row are
/// the provider's or the category's, by what they hold and by what the other columns say already. Beside companies that are known, or the
/// site itself, stand others that are not.
/// </summary>
internal static class UnheadedColumns
{
    /// <summary>Share of different values among a column's cells up to which they come again.</summary>
    private const double FewValues = 0.5;

    /// <summary>Words of the longest company's name.</summary>
    private const int LongestProvider = 5;

    /// <summary>Strength from which words name a category rather than a company by what it does ("Analytics provider").</summary>
    private const double Category = 0.5;

    /// <summary>Likelihood from which words surely are a company or the site itself.</summary>
    private const double SurelyProvider = 0.8;

    /// <summary>The columns, with the fields of those that only the others explain.</summary>
    public static List<ColumnReading> Complete(List<ColumnReading> columns, int rowCount)
    {
        if (columns.Exists(column => column.Evidence.Header.Length > 0) || !Has(columns, CookieField.Name)) return columns;
        var withCategory = With(columns, CookieField.Category, rowCount);
        return With(withCategory, CookieField.Provider, rowCount);
    }

    /// <summary>Whether the kind of the cookies is told, so that other words that come again are none.</summary>
    private static bool IsKindTold(List<ColumnReading> columns) =>
        Has(columns, CookieField.Category) || Has(columns, CookieField.Storage) || Has(columns, CookieField.Party);

    private static List<ColumnReading> With(List<ColumnReading> columns, CookieField field, int rowCount)
    {
        var open = columns.FindAll(column => IsOpen(columns, column) && IsTold(columns, column, field, rowCount) && column.Evidence.Values.All(words => MayBe(field, words)));
        return Has(columns, field) || open is not [var found] ? columns : columns.ConvertAll(column => column == found ? column with { Field = field } : column);
    }

    private static bool Has(List<ColumnReading> columns, CookieField field) => columns.Exists(column => column.Field == field);

    /// <summary>Whether a column has no field yet, or was only taken for the purposes, and another one without a field says more of the cookies.</summary>
    private static bool IsOpen(List<ColumnReading> columns, ColumnReading column) =>
        column.Field is null
        || column.Field == CookieField.Purpose && columns.Exists(other => other.Field is null && other.Evidence.Values.Count > column.Evidence.Values.Count);

    private static bool IsTold(List<ColumnReading> columns, ColumnReading column, CookieField field, int rowCount) => field == CookieField.Provider
        ? HoldsProvider(column) || IsKindTold(columns) && ComesAgain(column, rowCount)
        : ComesAgain(column, rowCount);

    private static bool HoldsProvider(ColumnReading column) =>
        column.Evidence.Values.Any(words => Math.Max(Providers.Likelihood(words), PartyWords.Likelihood(words)) >= SurelyProvider);

    private static bool ComesAgain(ColumnReading column, int rowCount) => column.Evidence.Values.Count is > 0 and var values && values <= FewValues * rowCount;

    private static bool MayBe(CookieField field, string words) => field == CookieField.Category
        ? CategoryWords.Find(words) is not null
        : char.IsUpper(words[0]) && words.Count(char.IsWhiteSpace) < LongestProvider && words[^1] is not ('.' or '!' or '?')
            && CategoryWords.Find(words) is not { Strength: >= Category };
}
