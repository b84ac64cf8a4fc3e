using System.Globalization;
using System.Text.Json;
using PolicyExtract.Model;

namespace PolicyExtract.Writing;

/// <summary>The flat table of cookies: a row a cookie. The columns and their order are a contract: new ones come last.</summary>
internal static class CookieColumns
{
    public static ValueList<CookieColumn> All { get; } =
    [
        new("path", (document, _) => document.Source.Path),
        new("platform", (document, _) => document.Platform),
        new("language", (document, _) => document.Language),
        new("policy_date", (document, _) => document.PolicyDate),
        new("id", (_, cookie) => cookie.Id),
        new("name", (_, cookie) => cookie.Name),
        CookieColumn.Of<NameKind>("name_kind", cookie => cookie.NameKind),
        new("name_pattern", (_, cookie) => cookie.NamePattern),
        CookieColumn.Of<StorageKind>("storage", cookie => cookie.Storage),
        new("domains", (_, cookie) => Words(cookie.Domains)),
        CookieColumn.Of("party", cookie => cookie.Party),
        new("provider", (_, cookie) => cookie.Provider),
        new("provider_id", (_, cookie) => cookie.ProviderId),
        new("service", (_, cookie) => cookie.Service),
        new("feature", (_, cookie) => cookie.Feature),
        CookieColumn.Of("category", cookie => cookie.Category),
        new("purpose", (_, cookie) => cookie.Purpose),
        CookieColumn.Of<RetentionKind>("duration_kind", cookie => cookie.Duration.Kind),
        new("duration", (_, cookie) => cookie.Duration.Iso ?? cookie.Duration.Until ?? cookie.Duration.Event),
        Integer("duration_seconds", cookie => cookie.Duration.Seconds),
        Integer("duration_min_seconds", cookie => cookie.Duration.MinSeconds),
        Integer("duration_max_seconds", cookie => cookie.Duration.MaxSeconds),
        .. Enum.GetValues<CookieField>().Select(Declared),
        new("inferred", (_, cookie) => Words(cookie.Inferred.Select(CanonicalWord.Of))),
        new("links", (_, cookie) => Words(cookie.Links.Select(link => $"{link.Rel}={link.Url}"))),
        new("extra", (_, cookie) => Extra(cookie.Extra)),
        Integer("page", cookie => Place(cookie.Evidence.Page)),
        Integer("line", cookie => Place(cookie.Evidence.Line)),
        new("repairs", (_, cookie) => Words(cookie.Repairs)),
        new("confidence", (_, cookie) => Confidence(cookie), ColumnType.Number),
        new("warnings", (_, cookie) => Words(cookie.Warnings)),
    ];

    private static CookieColumn Integer(string header, Func<CookieRecord, long?> number) =>
        new(header, (_, cookie) => number(cookie)?.ToString(CultureInfo.InvariantCulture), ColumnType.Integer);

    private static CookieColumn Declared(CookieField field) =>
        new($"declared_{CanonicalWord.Of(field)}", (_, cookie) => cookie.Declared[field]);

    private static string? Extra(ValueList<ExtraColumn> columns) =>
        columns.Count == 0 ? null : JsonSerializer.Serialize(columns, PolicyJson.Of<ValueList<ExtraColumn>>());

    private static string Confidence(CookieRecord cookie) =>
        RoundedNumberConverter.Rounded(cookie.Confidence).ToString(CultureInfo.InvariantCulture);

    private static string Words(IEnumerable<string> words) => string.Join(' ', words);

    private static long? Place(int number) => number == 0 ? null : number;
}
