using PolicyExtract.Vocabulary;
using Xunit;

namespace PolicyExtract.Tests.Vocabulary;

public sealed class DateWordsTests
{
    [Theory]
    [InlineData("Last updated: 12 March 2024", "2024-03-12")]
    [InlineData("Last updated on March 12, 2024.", "2024-03-12")]
    [InlineData("Last updated on the 12th of March, 2024", "2024-03-12")]
    [InlineData("Effective date: 2024-03-12", "2024-03-12")]
    [InlineData("Version of 12/03/2024", "2024-03-12")]
    [InlineData("Last updated: 03/25/2024", "2024-03-25")]
    [InlineData("Last updated: March 2024", "2024-03")]
    [InlineData("Stand: 12. März 2024", "2024-03-12")]
    [InlineData("Stand: 12.03.2024", "2024-03-12")]
    [InlineData("Stand: 03/2024", "2024-03")]
    [InlineData("Stand 3.2024", "2024-03")]
    [InlineData("Dernière mise à jour : 1er mars 2024", "2024-03-01")]
    [InlineData("Última actualización: 12 de marzo de 2024", "2024-03-12")]
    [InlineData("Ultimo aggiornamento: 12 marzo 2024", "2024-03-12")]
    [InlineData("Laatst bijgewerkt op 12 maart 2024", "2024-03-12")]
    [InlineData("Ostatnia aktualizacja: 12 marca 2024", "2024-03-12")]
    [InlineData("Senast uppdaterad: 12 mars 2024", "2024-03-12")]
    [InlineData("Sidst opdateret d. 12. marts 2024", "2024-03-12")]
    [InlineData("Erklæringen er sidst opdateret d. 12-3-2024.", "2024-03-12")]
    [InlineData("Diese Richtlinie wurde zuletzt am 12. März 2024 aktualisiert.", "2024-03-12")]
    [InlineData("Dit beleid is op 12 maart 2024 voor het laatst bijgewerkt.", "2024-03-12")]
    [InlineData("Cette politique a été mise à jour pour la dernière fois le 12 mars 2024.", "2024-03-12")]
    [InlineData("Esta política ha sido actualizada por última vez el 12 de marzo de 2024.", "2024-03-12")]
    [InlineData("Ważne od 12 marca 2024", "2024-03-12")]
    [InlineData("We wrote this on 1 May 2020. Last updated: 12 March 2024", "2024-03-12")]
    public void TheDateAfterItsLabelIsFound(string text, string date) => Assert.Equal(date, DateWords.Find(text));

    [Theory]
    [InlineData("")]
    [InlineData("On 12 March 2024 we met.")]
    [InlineData("Last updated")]
    [InlineData("Last updated: 31/02/2024")]
    [InlineData("Last updated by our team, which has worked since 12 March 2024")]
    [InlineData("Version 2.0.13")]
    [InlineData("Version 14/2024")]
    public void OtherDatesAreNot(string text) => Assert.Null(DateWords.Find(text));

    [Fact]
    public void DatesAreIso() => Laws.Check(
        VocabularyTexts.OfTheField,
        text => Assert.Matches(@"^(\d{4}-\d{2}(-\d{2})?)?$", DateWords.Find("last updated " + text) ?? ""),
        maxTest: 2000);
}
