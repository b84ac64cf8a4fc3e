using PolicyExtract.Model;
using PolicyExtract.Vocabulary;
using Xunit;
using Column = PolicyExtract.Tests.Vocabulary.OpenCookieDatabase.Column;

namespace PolicyExtract.Tests.Vocabulary;

public sealed class CategoryWordsTests
{
    [Theory]
    [InlineData(CookieCategory.Necessary,
        "Necessary|Strictly necessary cookies|Essential|Technical|Notwendig|Nécessaires|Cookies techniques|Técnicas|Tecnici|Noodzakelijk")]
    [InlineData(CookieCategory.Necessary,
        "Niezbędne|Nödvändiga|Nødvendige|Välttämättömät|Nezbytné|Necessary and functional cookies|Essential (always active)")]
    [InlineData(CookieCategory.Security, "Security|Sicherheit|Sécurité")]
    [InlineData(CookieCategory.Preferences, "Preferences|Personalization|Präferenzen|Préférences|Preferencias|Voorkeuren")]
    [InlineData(CookieCategory.Analytics,
        "Analytics|Statistics|Analytical/Statistical|Performance and analytics|Statistik|Mesure d'audience|Statistieken")]
    [InlineData(CookieCategory.Marketing,
        "Marketing|MARKETING|Advertising|Targeting cookies|Targeting/Advertising|Werbung|Publicité|Analytics and marketing")]
    [InlineData(CookieCategory.Social, "Social media|Social Media cookies|Soziale Medien|Réseaux sociaux|Redes sociales")]
    [InlineData(CookieCategory.Other, "Other|Others|Sonstige|Optional cookies|Unnecessary")]
    [InlineData(CookieCategory.Unclassified, "Unclassified|Unclassified cookies|Uncategorized|Nicht klassifiziert|Non classés")]
    public void CategoriesAreNamedInAllLanguages(CookieCategory category, string examples)
    {
        foreach (var example in examples.Split('|'))
        {
            var match = CategoryWords.Find(example);
            Assert.True((match?.Category, match?.Strength) == (category, 1), $"{example}: {match}");
        }
    }

    [Theory]
    [InlineData("Strictly Necessary Cookies (12)", CookieCategory.Necessary)]
    [InlineData("1. Necessary cookies", CookieCategory.Necessary)]
    [InlineData("3.2.1 Analytics cookies", CookieCategory.Analytics)]
    [InlineData("A. Marketing", CookieCategory.Marketing)]
    [InlineData("• Analytics", CookieCategory.Analytics)]
    [InlineData("[Marketing]", CookieCategory.Marketing)]
    [InlineData("Category: Analytics", CookieCategory.Analytics)]
    [InlineData("Third-party marketing cookies", CookieCategory.Marketing)]
    [InlineData("First-party necessary cookies", CookieCategory.Necessary)]
    public void NumbersMarksAndPartiesTakeNothingAway(string words, CookieCategory category) =>
        Assert.Equal(new CategoryMatch(category, 1), CategoryWords.Find(words));

    [Theory]
    [InlineData("Non-essential cookies")]
    [InlineData("Not necessary")]
    [InlineData("nicht notwendig")]
    [InlineData("Cookies non nécessaires")]
    [InlineData("no necesarias")]
    public void ANegationTakesNecessityAway(string words) => Assert.Equal(CookieCategory.Other, CategoryWords.Find(words)?.Category);

    [Theory]
    [InlineData("Functional", CookieCategory.Preferences, true)]
    [InlineData("Functionality cookies", CookieCategory.Preferences, true)]
    [InlineData("Performance", CookieCategory.Analytics, true)]
    [InlineData("Performance and analytics", CookieCategory.Analytics, false)]
    [InlineData("Preferences", CookieCategory.Preferences, false)]
    public void FalseFriendsAreAmbiguous(string words, CookieCategory category, bool ambiguous) =>
        Assert.Equal(new CategoryMatch(category, 1, ambiguous), CategoryWords.Find(words));

    [Theory]
    [InlineData("This cookie is necessary for the site to work")]
    [InlineData("Used for marketing purposes")]
    [InlineData("This cookie is used to keep the marketing preferences of the user")]
    [InlineData("We use analytics cookies to understand how visitors use our website")]
    [InlineData("This cookie is used for advertising, site analytics, and other operational purposes")]
    [InlineData("This cookie is used for conversion tracking, retargeting, analytics.")]
    [InlineData("Google Analytics")]
    [InlineData("Google Ads")]
    [InlineData("Cookie policy")]
    [InlineData("cookie_settings")]
    [InlineData("Name")]
    [InlineData("2 years")]
    public void SentencesAndProductsAreWeak(string words) => Assert.InRange(CategoryWords.Find(words)?.Strength ?? 0, 0, 0.3);

    [Fact]
    public void CategoriesOfTheDatabaseAreRead() =>
        Assert.All(OpenCookieDatabase.Cells(Column.Category), cell => Assert.Equal(1, CategoryWords.Find(cell)?.Strength));

    [Theory]
    [InlineData(nameof(Column.Name), 0.01)]
    [InlineData(nameof(Column.Description), 0.015)]
    [InlineData(nameof(Column.Retention), 0.02)]
    public void OtherCellsOfTheDatabaseAreSeldomCategories(string column, double most)
    {
        var cells = OpenCookieDatabase.Cells(Enum.Parse<Column>(column));
        Assert.InRange((double)cells.Count(cell => CategoryWords.Find(cell)?.Strength > 0.5) / cells.Count, 0, most);
    }

    [Fact]
    public void StrengthIsAShare() =>
        Laws.Check(VocabularyTexts.OfTheField, text => Assert.InRange(CategoryWords.Find(text)?.Strength ?? 0, 0, 1), maxTest: 2000);
}
