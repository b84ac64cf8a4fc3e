namespace PolicyExtract.Model;

/// <summary>One cookie as one document declares it: canonical values, the words as stated, and the place, kept apart.</summary>
/// <param name="Id"><c>c_</c> and 16 hex digits, from storage, name key, domain or provider, and occurrence: the same across layouts and runs.</param>
/// <param name="Name">As stated: NFC, without invisible characters and markup escapes.</param>
/// <param name="NamePattern">The name as a glob (<c>_ga_*</c>); null unless <see cref="NameKind.Pattern"/>.</param>
/// <param name="Domains">Host patterns: lower case, A-labels, a leading dot as <c>*.</c></param>
/// <param name="ProviderId">The company behind the provider's name, as a slug.</param>
/// <param name="Service">The service that the provider's name means, as a slug.</param>
/// <param name="Declared">The document's own words.</param>
/// <param name="Inferred">Fields whose canonical value the document does not state.</param>
/// <param name="Extra">Columns that map to no field.</param>
/// <param name="Repairs">What was undone to get here, in kebab-case.</param>
/// <param name="Confidence">0 to 1; of the records at 0.9, nine in ten are right.</param>
/// <param name="Warnings">Ids of diagnostics that concern this record.</param>
/// <param name="Reference">What a cookie database says, where the caller named one and it knows the cookie.</param>
public sealed record CookieRecord(
    string Id,
    string Name,
    NameKind NameKind,
    string? NamePattern,
    StorageKind Storage,
    ValueList<string> Domains,
    CookieParty? Party,
    string? Provider,
    string? ProviderId,
    string? Service,
    string? Feature,
    CookieCategory? Category,
    string? Purpose,
    Retention Duration,
    ValueList<CookieLink> Links,
    DeclaredWords Declared,
    ValueList<CookieField> Inferred,
    ValueList<ExtraColumn> Extra,
    RecordEvidence Evidence,
    ValueList<string> Repairs,
    double Confidence,
    ValueList<string> Warnings,
    CookieReference? Reference = null);
