using PolicyExtract.Model;

namespace PolicyExtract.Writing.Exports;

/// <summary>A field of a record, its name in messages, and when a record says something in it.</summary>
internal sealed record ExportField(ExportFields Field, string Name, Predicate<CookieRecord> IsStated)
{
    public static ValueList<ExportField> All { get; } =
    [
        new(ExportFields.Provider, "provider", cookie => cookie.Provider is not null),
        new(ExportFields.Service, "service", cookie => cookie.Service is not null),
        new(ExportFields.Feature, "feature", cookie => cookie.Feature is not null),
        new(ExportFields.Category, "category", cookie => cookie.Category is not null),
        new(ExportFields.Purpose, "purpose", cookie => cookie.Purpose is not null),
        new(ExportFields.Duration, "duration", cookie => cookie.Duration.Kind != RetentionKind.NotDeclared),
        new(ExportFields.Domains, "domains", cookie => cookie.Domains.Count > 0),
        new(ExportFields.Party, "party", cookie => cookie.Party is not null),

        // A list of cookies says by itself that what it lists are cookies.
        new(ExportFields.Storage, "storage", cookie => cookie.Storage is not (StorageKind.Unknown or StorageKind.HttpCookie)),
        new(ExportFields.Links, "links", cookie => cookie.Links.Count > 0),
        new(ExportFields.Extra, "extra", cookie => cookie.Extra.Count > 0),
    ];
}
