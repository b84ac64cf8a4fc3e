using System.Globalization;
using PolicyExtract.Model;
using PolicyExtract.Vocabulary;
using Xunit;

namespace PolicyExtract.Tests.Vocabulary;

/// <summary>Words of each language in the forms that policies have, read with the words of all languages at once.</summary>
public sealed class LanguageTests
{
    // A column whose header says less is decided by its values alone.
    private const double SureHeader = 0.5;

    // A cell this likely is taken for a lifetime whatever its header says.
    private const double LikelyLifetime = 0.5;

    public static TheoryData<string> Tags => LanguageRows.Tags;

    [Theory]
    [MemberData(nameof(Tags))]
    public void Headers_name_their_field(string tag) => LanguageRows.Verify(tag, "headers", HeaderOf);

    [Theory]
    [MemberData(nameof(Tags))]
    public void Lifetimes_are_read(string tag) => LanguageRows.Verify(tag, "durations", LifetimeOf);

    [Theory]
    [MemberData(nameof(Tags))]
    public void Lifetimes_are_likely_ones(string tag) =>
        Assert.Empty(LanguageRows.Of(tag, "durations")
            .Where(row => row.Meaning != "unknown" && RetentionGrammar.Likelihood(row.Words) < LikelyLifetime)
            .Select(row => $"{row.Words}: {RetentionGrammar.Likelihood(row.Words):F2}"));

    [Theory]
    [MemberData(nameof(Tags))]
    public void Headings_name_their_category(string tag) =>
        LanguageRows.Verify(tag, "categories", words => SnakeCase(CategoryWords.Find(words)?.Category.ToString() ?? "none"));

    [Theory]
    [MemberData(nameof(Tags))]
    public void Declarations_of_consent_tools_are_read(string tag) =>
        Assert.Empty(LanguageRows.Of(tag, "declarations").Where(row => !Means(row.Words, row.Meaning)).Select(row => $"{row.Meaning}: {row.Words}"));

    [Theory]
    [MemberData(nameof(Tags))]
    public void Rows_cover_every_field_lifetime_and_category(string tag)
    {
        Assert.Equal(
            Enum.GetNames<CookieField>().Select(SnakeCase).Order(StringComparer.Ordinal),
            LanguageRows.Of(tag, "headers").Select(row => row.Meaning).Distinct().Order(StringComparer.Ordinal));
        Assert.Superset(
            new HashSet<string> { "session", "persistent", "P2Y", "P13M", "P30D", "PT24H", "PT30M", "P7D", "<=P2Y", "unknown" },
            LanguageRows.Of(tag, "durations").Select(row => row.Meaning).ToHashSet());
        Assert.Equal(
            Enum.GetNames<CookieCategory>().Select(SnakeCase).Order(StringComparer.Ordinal),
            LanguageRows.Of(tag, "categories").Select(row => row.Meaning).Distinct().Order(StringComparer.Ordinal));
    }

    private static bool Means(string words, string meaning) => meaning switch
    {
        "name" or "provider" or "purpose" or "duration" => HeaderWords.Match(words) is [{ Strength: 1 } best, ..] && SnakeCase(best.Field.ToString()) == meaning,
        "type" => HeaderWords.Match(words).Any(match => match.Field == CookieField.Storage) && HeaderWords.Match(words).Any(match => match.Field == CookieField.Party),
        "http_cookie" or "local_storage" or "pixel" => StorageWords.Likelihood(words) == 1 && SnakeCase(StorageWords.Find(words).ToString()!) == meaning,
        "pending" => CategoryWords.Find(words) is { Category: CookieCategory.Unclassified, Strength: 1 },
        _ => CategoryWords.Find(words) is { Strength: 1 } match && SnakeCase(match.Category.ToString()) == meaning,
    };

    private static string HeaderOf(string words) =>
        HeaderWords.Match(words) is [{ Strength: >= SureHeader } best, ..] ? SnakeCase(best.Field.ToString()) : "none";

    private static string LifetimeOf(string words)
    {
        var retention = RetentionGrammar.Read(words);
        if (retention.Kind != RetentionKind.Fixed) return SnakeCase(retention.Kind.ToString());
        var bound = retention.Bound switch { RetentionBound.UpTo => "<=", RetentionBound.AtLeast => ">=", RetentionBound.About => "~", _ => "" };
        var anchor = retention.Anchor is { } from ? " " + SnakeCase(from.ToString()) : "";
        // What a document counts from is read, but most rows do not ask for it.
        return bound + retention.Iso + (retention.Anchor is RetentionAnchor.Set ? "" : anchor);
    }

    private static string SnakeCase(string name) =>
        string.Concat(name.Select((character, at) => char.IsUpper(character) && at > 0 ? "_" + character : character.ToString(CultureInfo.InvariantCulture)))
            .ToLowerInvariant();
}
