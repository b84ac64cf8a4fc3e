using PolicyExtract.Vocabulary;
using Xunit;

namespace PolicyExtract.Tests.Vocabulary;

public sealed class LanguageDetectionTests
{
    [Theory]
    [InlineData("en", "This cookie is set when you visit our site and tells us which pages you have seen.")]
    [InlineData("de", "Dieses Cookie wird gesetzt, wenn Sie unsere Seite besuchen, und sagt uns, welche Seiten Sie gesehen haben.")]
    [InlineData("fr", "Ce cookie est déposé lorsque vous visitez notre site et nous indique les pages que vous avez vues.")]
    [InlineData("es", "Esta cookie se instala cuando usted visita nuestra web y nos dice qué páginas ha visto.")]
    [InlineData("it", "Questo cookie viene impostato quando visitate il nostro sito e ci dice quali pagine avete visto.")]
    [InlineData("nl", "Deze cookie wordt geplaatst wanneer u onze site bezoekt en vertelt ons welke pagina's u hebt gezien.")]
    [InlineData("pt", "Este cookie é definido quando você visita o nosso site e diz-nos quais páginas foram vistas por si.")]
    [InlineData("pl", "Ten plik jest zapisywany, gdy odwiedzasz naszą stronę, i mówi nam, które strony zostały przez ciebie obejrzane.")]
    [InlineData("sv", "Den här kakan sätts när du besöker vår webbplats och talar om för oss vilka sidor du har sett.")]
    [InlineData("da", "Denne cookie sættes, når du besøger vores side, og fortæller os, hvilke sider du har set.")]
    [InlineData("cs", "Název Účel Doba platnosti Poskytovatel. Některé soubory jsou nezbytné, jiné nám pomáhají zlepšovat web.")]
    [InlineData("sk", "Názov Účel Doba platnosti Poskytovateľ. Niektoré súbory sú nevyhnutné, iné nám pomáhajú zlepšovať web.")]
    [InlineData("tr", "Bu site çerezleri kullanır. Bazıları zorunludur, diğerleri siteyi geliştirmemize yardımcı olur.")]
    [InlineData("nb", "Nødvendige informasjonskapsler husker hva du har lagt i kurven. Varighet: økten")]
    public void SentencesTellTheirLanguage(string tag, string text) => Assert.Equal(tag, LanguageDetection.Detect(text));

    [Theory]
    [InlineData("")]
    [InlineData("_ga")]
    [InlineData("12345")]
    [InlineData("Google Analytics")]
    public void TooLittleTellsNone(string text) => Assert.Null(LanguageDetection.Detect(text));

    [Fact]
    public void TheAnswerIsALanguageOfOurs() => Laws.Check(
        VocabularyTexts.OfTheField,
        text => Assert.Contains(LanguageDetection.Detect(text), LanguageList.All.Select(language => language.Tag).Append(null)),
        maxTest: 1000);
}
