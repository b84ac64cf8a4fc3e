using System.Globalization;
using System.Text.Json;
using PolicyExtract.Model;

namespace PolicyExtract.Writing;

/// <summary>
/// One row a cookie; a document without cookies has no row. The columns and their order are a contract: new ones come last.
/// </summary>
internal sealed class CookieCsvWriter : IDocumentWriter<CookieInventory>
{
    private static readonly (string Header, Func<CookieInventory, CookieRecord, string?> Cell)[] Columns =
    [
        ("path", (document, _) => document.Source.Path),
        ("platform", (document, _) => document.Platform),
        ("language", (document, _) => document.Language),
        ("policy_date", (document, _) => document.PolicyDate),
        ("id", (_, cookie) => cookie.Id),
        ("name", (_, cookie) => cookie.Name),
        ("name_kind", (_, cookie) => CanonicalWord.Of(cookie.NameKind)),
        ("name_pattern", (_, cookie) => cookie.NamePattern),
        ("storage", (_, cookie) => CanonicalWord.Of(cookie.Storage)),
        ("domains", (_, cookie) => Words(cookie.Domains)),
        ("party", (_, cookie) => cookie.Party is { } party ? CanonicalWord.Of(party) : null),
        ("provider", (_, cookie) => cookie.Provider),
        ("provider_id", (_, cookie) => cookie.ProviderId),
        ("service", (_, cookie) => cookie.Service),
        ("feature", (_, cookie) => cookie.Feature),
        ("category", (_, cookie) => cookie.Category is { } category ? CanonicalWord.Of(category) : null),
        ("purpose", (_, cookie) => cookie.Purpose),
        ("duration_kind", (_, cookie) => CanonicalWord.Of(cookie.Duration.Kind)),
        ("duration", (_, cookie) => cookie.Duration.Iso ?? cookie.Duration.Until ?? cookie.Duration.Event),
        ("duration_seconds", (_, cookie) => cookie.Duration.Seconds?.ToString(CultureInfo.InvariantCulture)),
        ("duration_min_seconds", (_, cookie) => cookie.Duration.MinSeconds?.ToString(CultureInfo.InvariantCulture)),
        ("duration_max_seconds", (_, cookie) => cookie.Duration.MaxSeconds?.ToString(CultureInfo.InvariantCulture)),
        .. Enum.GetValues<CookieField>().Select(Declared),
        ("inferred", (_, cookie) => Words(cookie.Inferred.Select(CanonicalWord.Of))),
        ("links", (_, cookie) => Words(cookie.Links.Select(link => $"{link.Rel}={link.Url}"))),
        ("extra", (_, cookie) => Extra(cookie.Extra)),
        ("page", (_, cookie) => Place(cookie.Evidence.Page)),
        ("line", (_, cookie) => Place(cookie.Evidence.Line)),
        ("repairs", (_, cookie) => Words(cookie.Repairs)),
        ("confidence", (_, cookie) => RoundedNumberConverter.Rounded(cookie.Confidence).ToString(CultureInfo.InvariantCulture)),
        ("warnings", (_, cookie) => Words(cookie.Warnings)),
    ];

    private readonly CsvRows rows;

    public CookieCsvWriter(Stream output, WritingOptions options)
    {
        rows = new(output, options.ExcelSafe);
        rows.Write([.. Columns.Select(column => column.Header)]);
        rows.Flush();
    }

    public void Write(CookieInventory document)
    {
        foreach (var cookie in document.Cookies) rows.Write([.. Columns.Select(column => column.Cell(document, cookie) ?? "")]);
        rows.Flush();
    }

    public void Complete()
    {
    }

    public void Dispose() => rows.Dispose();

    private static (string, Func<CookieInventory, CookieRecord, string?>) Declared(CookieField field) =>
        ($"declared_{CanonicalWord.Of(field)}", (_, cookie) => cookie.Declared[field]);

    private static string? Extra(ValueList<ExtraColumn> columns) =>
        columns.Count == 0 ? null : JsonSerializer.Serialize(columns, PolicyJson.Of<ValueList<ExtraColumn>>());

    private static string Words(IEnumerable<string> words) => string.Join(' ', words);

    private static string? Place(int number) => number == 0 ? null : number.ToString(CultureInfo.InvariantCulture);
}
