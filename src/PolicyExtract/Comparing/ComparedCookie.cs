using System.Globalization;
using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Comparing;

/// <summary>A cookie of one side.</summary>
/// <param name="Index">Its place on its side, 0-based.</param>
/// <param name="Language">Of its document; null when unknown.</param>
/// <param name="Path">Of its document.</param>
internal sealed record ComparedCookie(CookieRecord Record, int Index, string? Language, string Path = "")
{
    private const char Separator = '\u001F';

    private string? content;

    /// <summary>What names are compared by: the glob of a pattern, the folded words of a description, else the name itself.</summary>
    public string NameKey { get; } =
        Record.NamePattern ?? (Record.NameKind == NameKind.Described ? FoldedText.Fold(Record.Name) : Record.Name);

    /// <summary>The company by its slug, else its name in folded words; empty when none is told.</summary>
    public string ProviderKey => Record.ProviderId ?? FoldedText.Fold(Record.Provider ?? "");

    /// <summary>What tells cookies apart: name, storage, company and hosts.</summary>
    public string Key => string.Join(Separator, NameKey, (int)Record.Storage, ProviderKey, FieldValue.Of(CookieField.Domain, Record));

    public DeclarationPlace Place => new(Path, Record.Evidence.Line, Record.Evidence.EndLine, Record.Evidence.Page);

    /// <summary>By what the records declare and not by where they stand, so that the order of rows decides nothing.</summary>
    public static int InOrder(ComparedCookie one, ComparedCookie other)
    {
        var order = string.CompareOrdinal(one.Content(), other.Content());
        if (order == 0) order = string.CompareOrdinal(one.Record.Name, other.Record.Name);
        if (order == 0) order = string.CompareOrdinal(one.Language, other.Language);
        return order == 0 ? string.CompareOrdinal(one.Record.Id, other.Record.Id) : order;
    }

    public bool InOtherLanguageThan(ComparedCookie other) =>
        Language is not null && other.Language is not null && !string.Equals(Language, other.Language, StringComparison.OrdinalIgnoreCase);

    /// <summary>All that <see cref="SameDeclaration"/> looks at; built only for cookies that have to be put in order.</summary>
    private string Content() => content ??= ContentOf(Record);

    private static string ContentOf(CookieRecord cookie)
    {
        var duration = cookie.Duration;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{cookie.NamePattern ?? cookie.Name}{Separator}{(int)cookie.NameKind}{Separator}{(int)cookie.Storage}{Separator}"
            + $"{string.Join(' ', cookie.Domains)}{Separator}{(int?)cookie.Party}{Separator}{cookie.ProviderId}{Separator}"
            + $"{cookie.Provider}{Separator}{cookie.Feature}{Separator}{(int?)cookie.Category}{Separator}{cookie.Purpose}{Separator}"
            + $"{(int)duration.Kind} {duration.Iso} {duration.Seconds} {duration.MinSeconds} {duration.MaxSeconds} {(int)duration.Bound} "
            + $"{(int?)duration.Anchor} {duration.Until} {duration.Event}{Separator}{FieldValue.UnreadDuration(cookie)}{Separator}"
            + $"{string.Join(' ', cookie.Inferred.Select(field => (int)field))}");
    }
}
