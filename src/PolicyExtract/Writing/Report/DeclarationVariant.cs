using PolicyExtract.Model;

namespace PolicyExtract.Writing.Report;

/// <summary>Declarations of one cookie that say the same in the same words, shown once.</summary>
/// <param name="Cells">Of the platforms that declare it so; at least one.</param>
internal sealed record DeclarationVariant(IReadOnlyList<MatrixCell> Cells)
{
    private static readonly CookieField[] Fields = Enum.GetValues<CookieField>();

    public CookieRecord Cookie => Cells[0].Cookie;

    /// <summary>What agrees with the majority first, then what most platforms have in common, then by platform.</summary>
    public static IReadOnlyList<DeclarationVariant> Of(MatrixCookie cookie) =>
    [
        .. cookie.Cells.GroupBy(cell => Words(cell.Cookie), StringComparer.Ordinal)
            .Select(cells => new DeclarationVariant([.. cells]))
            .OrderBy(variant => variant.Cells[0].Deviations.Count > 0)
            .ThenByDescending(variant => variant.Cells.Count),
    ];

    public FieldDeviation? Deviation(CookieField field) => Cells[0].Deviations.FirstOrDefault(deviation => deviation.Field == field);

    private static string Words(CookieRecord cookie) => string.Join(
        '\n',
        Fields.Select(field => $"{FieldValue.Of(field, cookie)}\t{cookie.Declared[field]}\t{cookie.Inferred.Contains(field)}")
            .Concat(cookie.Extra.Select(column => $"{column.Header}\t{column.Text}"))
            .Concat(cookie.Links.Select(link => $"{link.Rel}\t{link.Url}")));
}
