using System.Globalization;
using System.Reflection;
using PolicyExtract.Vocabulary;
using Xunit;

namespace PolicyExtract.Tests.Vocabulary;

/// <summary>What must be true of the words of every language, whatever they are.</summary>
public sealed class LanguageListTests
{
    private const int MonthsPerYear = 12;

    public static TheoryData<string> Tags => LanguageRows.Tags;

    [Fact]
    public void Every_language_is_registered()
    {
        var defined = typeof(Language).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(Language).Namespace + ".Languages")
            .Select(type => type.GetProperty("Words", BindingFlags.Public | BindingFlags.Static)?.GetValue(null))
            .OfType<Language>();

        Assert.Equal(defined.Select(language => language.Tag).Order(StringComparer.Ordinal), LanguageList.All.Select(language => language.Tag).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_two_languages_share_a_tag() => Assert.Distinct(LanguageList.All.Select(language => language.Tag));

    [Theory]
    [MemberData(nameof(Tags))]
    public void Every_list_has_words(string tag)
    {
        var language = Language(tag);
        object[] lexicons = [language.Headers, language.Retention, language.Categories, language.Storage, language.Party, language.Text];

        Assert.Empty(lexicons.SelectMany(ListsOf).Where(list => list.Words.Count == 0).Select(list => list.Name));
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void No_header_means_two_fields(string tag)
    {
        var language = Language(tag);

        Assert.Empty(Ambiguous(ListsOf(language.Headers)));
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void No_heading_means_two_categories(string tag)
    {
        // What is optional is another category and denies that something is necessary.
        var lists = ListsOf(Language(tag).Categories).Where(list => list.Name is not nameof(CategoryLexicon.Negations) and not nameof(CategoryLexicon.Other));

        Assert.Empty(Ambiguous(lists));
    }

    [Fact]
    public void No_word_is_two_units_but_what_the_language_of_the_document_tells()
    {
        var lists = LanguageList.All
            .SelectMany(language => ListsOf(language.Retention))
            .Where(list => list.Name is "Second" or "Minute" or "Hour" or "Day" or "Week" or "Month" or "Year");

        // Tables mix languages, and a number beside a unit tells nothing about the language; but one word is very frequent in three.
        Assert.Equal(["година", "години", "годину"], Ambiguous(lists).Select(unit => unit.Split(':')[0]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void Each_month_has_a_name(string tag)
    {
        var months = Language(tag).Text.Months.Select(month => int.Parse(month.Split('=')[1], CultureInfo.InvariantCulture));

        Assert.Equal(Enumerable.Range(1, MonthsPerYear), months.Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void Numbers_are_positive(string tag) =>
        Assert.All(Language(tag).Retention.Numbers, number => Assert.True(decimal.Parse(number.Split("=")[1], CultureInfo.InvariantCulture) > 0));

    [Theory]
    [MemberData(nameof(Tags))]
    public void A_word_is_written_once_in_its_list(string tag)
    {
        var language = Language(tag);
        object[] lexicons = [language.Headers, language.Retention, language.Categories, language.Storage, language.Party, language.Text];

        Assert.All(lexicons.SelectMany(ListsOf), list => Assert.Distinct(list.Words));
    }

    private static Language Language(string tag) => LanguageList.All.Single(language => language.Tag == tag);

    private static IEnumerable<(string Name, WordList Words)> ListsOf(object lexicon) => lexicon.GetType().GetProperties()
        .Where(property => property.PropertyType == typeof(WordList))
        .Select(property => (property.Name, (WordList)property.GetValue(lexicon)!));

    private static IEnumerable<string> Ambiguous(IEnumerable<(string Name, WordList Words)> lists) =>
        from list in lists
        from word in list.Words
        group list.Name by FoldedText.Fold(word.Split('=')[0].TrimEnd('?')) into meanings
        let names = meanings.Distinct().Order(StringComparer.Ordinal).ToList()
        where names.Count > 1
        select $"{meanings.Key}: {string.Join(", ", names)}";
}
