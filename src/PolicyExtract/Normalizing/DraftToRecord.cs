using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Normalizing;

/// <summary>Gives the words of a cookie their canonical values.</summary>
internal static class DraftToRecord
{
    public static CookieRecord Read(CookieDraft draft, DocumentFacts document)
    {
        var (kind, pattern) = NameGrammar.Classify(draft.Name);
        var inferred = new List<CookieField>();
        var domains = Domains(draft);
        var provider = Provider(draft, document, domains, inferred);
        var category = Category(draft, document.Categories, inferred);
        return new(
            Id: "", draft.Name, kind, pattern, Storage(draft, inferred), domains, Party(draft, domains, document.PlatformDomain, inferred),
            draft[CookieField.Provider], provider?.ProviderId, provider?.Service, draft[CookieField.Feature], category.Category,
            draft[CookieField.Purpose], Duration(draft, document), draft.Links, Declared(draft), inferred.Order().ToValueList(), draft.Extra,
            DraftToEvidence.Read(draft), Repairs(draft), RecordConfidence.Of(draft),
            category.IsOpen ? [Diagnostics.AmbiguousCategoryId] : []);
    }

    private static ValueList<string> Repairs(CookieDraft draft) =>
        draft.IsShifted && !draft.Reading.Block.Repairs.Contains(RowAlignment.Repair) ? [.. draft.Reading.Block.Repairs, RowAlignment.Repair] : draft.Reading.Block.Repairs;

    private static DeclaredWords Declared(CookieDraft draft) => new(
        draft.Name, draft[CookieField.Provider], draft[CookieField.Feature], draft[CookieField.Category], draft[CookieField.Purpose],
        draft[CookieField.Duration], draft[CookieField.Domain], draft[CookieField.Party], draft[CookieField.Storage]);

    private static StorageKind Storage(CookieDraft draft, List<CookieField> inferred)
    {
        if (draft[CookieField.Storage] is { } words) return StorageWords.Find(words) ?? StorageKind.Unknown;
        inferred.Add(CookieField.Storage);
        return StorageKind.HttpCookie;
    }

    /// <summary>The domain column's hosts, else those that stand in place of the provider's name.</summary>
    private static ValueList<string> Domains(CookieDraft draft) =>
        draft[CookieField.Domain] is { } domain ? HostGrammar.Find(domain)
        : draft[CookieField.Provider] is { } provider ? HostGrammar.Find(provider)
        : [];

    private static ProviderMatch? Provider(
        CookieDraft draft, DocumentFacts document, ValueList<string> domains, List<CookieField> inferred)
    {
        if (draft[CookieField.Provider] is { } words) return document.Providers[words];
        var owner = domains.Select(domain => document.Providers[domain]).FirstOrDefault(match => match is { Known: true });
        if (owner is not null) inferred.Add(CookieField.Provider);
        return owner;
    }

    /// <summary>Stated, else by the cookie's hosts: the covered site's own or another's.</summary>
    private static CookieParty? Party(CookieDraft draft, ValueList<string> domains, string? platformDomain, List<CookieField> inferred)
    {
        if (draft[CookieField.Party] is { } words) return PartyWords.Find(words);
        if (platformDomain is null || domains.Count == 0) return null;
        inferred.Add(CookieField.Party);
        var own = domains.Count(domain => HostGrammar.RegistrableDomain(domain) == platformDomain);
        return own == domains.Count ? CookieParty.First : own == 0 ? CookieParty.Third : CookieParty.Both;
    }

    private static (CookieCategory? Category, bool IsOpen) Category(
        CookieDraft draft, CategoryResolution resolution, List<CookieField> inferred)
    {
        if (draft[CookieField.Category] is { } words)
            return resolution.Resolve(words, draft.Context.IsExempt && draft.IsFromContext(CookieField.Category));
        var category = PurposeToCategory.Find(draft[CookieField.Purpose]);
        if (category is not null) inferred.Add(CookieField.Category);
        return (category, false);
    }

    private static Retention Duration(CookieDraft draft, DocumentFacts document)
    {
        if (draft[CookieField.Duration] is not { } words) return new(RetentionKind.NotDeclared);
        var retention = document.Retentions[words];
        var isBareNumber = retention.Kind == RetentionKind.Unknown && words.All(char.IsAsciiDigit);
        return isBareNumber ? WithHeaderUnit(draft, words) ?? retention : retention;
    }

    /// <summary>A bare number counts in the unit that its header names, if any: "Lifetime (days)".</summary>
    private static Retention? WithHeaderUnit(CookieDraft draft, string number) =>
        draft.Reading.ColumnOf(CookieField.Duration) is not { } column ? null
        : draft.Reading.Columns[column].Header.Split([' ', '(', ')', '/'], StringSplitOptions.RemoveEmptyEntries)
            .Select(unit => RetentionGrammar.Read($"{number} {unit}"))
            .FirstOrDefault(retention => retention.Kind == RetentionKind.Fixed);
}
