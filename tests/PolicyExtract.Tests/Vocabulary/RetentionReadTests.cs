using PolicyExtract.Model;
using PolicyExtract.Vocabulary;
using Xunit;

namespace PolicyExtract.Tests.Vocabulary;

public sealed class RetentionReadTests
{
    [Theory]
    [InlineData("P2Y",
        "2 years|2 Years.|zwei Jahre|2 ans|2 años|2 anni|2 jaar|2 anos|2 lata|2 år|2yrs|2y|Expires after 2 years|HTTP cookie, 2 years")]
    [InlineData("P1Y", "1 year|1year|a year|un an|Un año|Ein Jahr|1 ano(s)|1 yr|P1Y|This cookie expires after 1 year")]
    [InlineData("P13M", "13 months|13 mois|13 månader|13 Monate|13 mesi|P13M|13 months by default, changeable")]
    [InlineData("P6M", "6 months|6 mnd.|6 Mon.|6M|6 meses|6 maanden")]
    [InlineData("P3M", "3 months|3 miesiące|drei Monate")]
    [InlineData("P1Y1M", "1 year 1 month|1 an et 1 mois|1 año y 1 mes|1 year, 1 month|1 year and 1 month")]
    [InlineData("P1Y1M4D", "1 year 1 month 4 days|1 year, 1 month and 4 days")]
    [InlineData("P18M", "18 months|1.5 years|1,5 Jahre|anderthalb Jahre|anderhalf jaar|полтора года|másfél év")]
    [InlineData("P6M", "half a year|ein halbes Jahr|een half jaar|pół roku|půl roku|puoli vuotta|ett halvt år|fél év|yarım yıl|半年")]
    [InlineData("PT30M", "half an hour|eine halbe Stunde|una media hora|mezza ora|en halv time")]
    [InlineData("P1Y", "year|Jahr|an|rok|год|рік|år|vuosi|年")]
    [InlineData("P14D", "14 days|2 weeks|P14D|14 jours|14 Tage")]
    [InlineData("P1D", "1 day|1d|1 jour|1 dag|1 dzień|First-party persistent cookie, 1 day")]
    [InlineData("P365D", "365 days|365 Tage|365 days / 1 year")]
    [InlineData("PT24H", "24 hours|24 Std.|24 h|24 godziny|24:00:00")]
    [InlineData("PT30M", "30 minutes|30min|30 mins|30m|00:30:00|PT30M")]
    [InlineData("PT1H30M", "1 hour 30 minutes|1h 30m")]
    [InlineData("PT1440M", "1440 Minutes")]
    [InlineData("PT3600S", "Max-Age=3600|max-age 3600|Max-Age: 3600|3600 seconds")]
    [InlineData("P2Y", "to år|doi ani|två år|két év|iki yıl|2 χρόνια")]
    [InlineData("P1M", "o lună|en måned|egy hónap")]
    [InlineData("PT10S", "10 seconds|10 secs|10s")]
    public void PeriodsKeepTheirUnits(string iso, string examples) =>
        Each(examples,
            retention => Assert.Equal((RetentionKind.Fixed, iso, RetentionBound.Exact), (retention.Kind, retention.Iso, retention.Bound)));

    [Theory]
    [InlineData(RetentionKind.Session,
        "Session|session cookie|Sitzung|Session utilisateur|Gebruikerssessie|Sesja|Økt|sesión|sessione|Per session|Seesion")]
    [InlineData(RetentionKind.Session,
        "End of session (browser)|for the duration of the session|Ende der Sitzung|Durée de la session|Fin de la session")]
    [InlineData(RetentionKind.Session,
        "until browser is closed|When you close your browser|bis zum Schließen des Browsers|Fermeture du navigateur")]
    [InlineData(RetentionKind.Session, "First-party session cookie, deleted after you quit your browser")]
    [InlineData(RetentionKind.Persistent,
        "persistent|permanent|forever|Never expires|Unlimited|no expiration|illimité|unbegrenzt|Persistent cookie")]
    [InlineData(RetentionKind.Immediate, "0 days|0 day|Immediately removed|sofort")]
    [InlineData(RetentionKind.Variable, "Varies|various|variable|variiert|Depends on your settings|session or persistent")]
    [InlineData(RetentionKind.Unknown, "Unknown|undefined|n/a|N.A.|not specified|not applicable|unbekannt|Awin|365|1825")]
    [InlineData(RetentionKind.NotDeclared, "|-|–|—| |...")]
    [InlineData(RetentionKind.UntilEvent,
        "Deleted when oauth state is validated|until logout|Until deleted by the user|until consent is withdrawn")]
    public void WordsAreOfTheirKind(RetentionKind kind, string examples) => Each(examples, retention => Assert.Equal(kind, retention.Kind));

    [Theory]
    [InlineData("10 Nov 2030", "2030-11-10")]
    [InlineData("Until 31 December 2025", "2025-12-31")]
    [InlineData("31/12/2037", "2037-12-31")]
    [InlineData("2038-01-19", "2038-01-19")]
    [InlineData("until 2038-01", "2038-01")]
    [InlineData("År 2038", "2038")]
    [InlineData("until 2038", "2038")]
    public void DatesAreDates(string words, string until) =>
        Assert.Equal(new Retention(RetentionKind.UntilDate, Until: until), RetentionGrammar.Read(words));

    [Theory]
    [InlineData("1-2 years", 365, 730)]
    [InlineData("1 to 2 years", 365, 730)]
    [InlineData("1～2 年", 365, 730)]
    [InlineData("30 日~1 年", 30, 365)]
    [InlineData("1 year – 2 years", 365, 730)]
    [InlineData("zwischen 1 und 2 Jahren", 365, 730)]
    [InlineData("entre 1 et 2 ans", 365, 730)]
    [InlineData("30 days till 1 year", 30, 365)]
    [InlineData("180 days after last activity or 10 years when opting out", 180, 3650)]
    [InlineData("Session to 30 days", null, 30)]
    [InlineData("Session / 2 years", null, 730)]
    [InlineData("14 days if you select “Remember me”. Otherwise, session.", null, 14)]
    [InlineData("Do zamknięcia przeglądarki lub 24 godziny", null, 1)]
    public void RangesHaveTwoEnds(string words, int? shortestDays, int longestDays)
    {
        var retention = RetentionGrammar.Read(words);
        Assert.Equal(RetentionKind.Range, retention.Kind);
        Assert.Equal(shortestDays * Period.SecondsPerDay, retention.MinSeconds);
        Assert.Equal(longestDays * Period.SecondsPerDay, retention.MaxSeconds);
    }

    [Theory]
    [InlineData(RetentionBound.UpTo,
        "up to 2 years|max. 2 years|2 years maximum|maximum 2 years|bis zu zwei Jahre|jusqu'à 2 ans|hasta 2 años|fino a 2 anni|tot 2 " +
        "jaar|até 2 anos|do 2 lat")]
    [InlineData(RetentionBound.UpTo, "less than 2 years|< 2 years|≤2 years|no longer than 2 years")]
    [InlineData(RetentionBound.AtLeast, "at least 2 years|mindestens 2 Jahre|2 years or longer|more than 2 years|> 2 years")]
    [InlineData(RetentionBound.About, "about 2 years|ca. 2 Jahre|environ 2 ans|~2 years|approximately 2 years")]
    public void BoundsAreKept(RetentionBound bound, string examples) =>
        Each(examples, retention => Assert.Equal((RetentionKind.Fixed, "P2Y", bound), (retention.Kind, retention.Iso, retention.Bound)));

    [Theory]
    [InlineData(RetentionAnchor.LastVisit, "1 year after last visit|Ein Jahr ab dem letzten Besuch|1 year (renewed on each visit)")]
    [InlineData(RetentionAnchor.LastActivity, "1 year after last activity|1 year of inactivity|1 Jahr nach der letzten Aktivität")]
    [InlineData(RetentionAnchor.Set, "1 year after being set|1 year from set/ update|1 year from creation")]
    [InlineData(RetentionAnchor.Consent, "1 year after consent|1 year from the date of consent")]
    public void AnchorsAreKept(RetentionAnchor anchor, string examples) =>
        Each(examples, retention => Assert.Equal((RetentionKind.Fixed, "P1Y", anchor), (retention.Kind, retention.Iso, retention.Anchor)));

    [Theory]
    [InlineData("P1Y", 365, 365, 366)]
    [InlineData("P1M", 30, 28, 31)]
    [InlineData("P6M", 180, 181, 184)]
    [InlineData("P13M", 395, 393, 397)]
    [InlineData("P14D", 14, 14, 14)]
    public void LengthsAreNominalWithinTheCalendar(string iso, int nominal, int shortest, int longest)
    {
        var retention = RetentionGrammar.Read(iso);
        Assert.Equal(
            (nominal * Period.SecondsPerDay, shortest * Period.SecondsPerDay, longest * Period.SecondsPerDay),
            (retention.Seconds!.Value, retention.MinSeconds!.Value, retention.MaxSeconds!.Value));
    }

    [Theory]
    [InlineData("2 years")]
    [InlineData("Session")]
    [InlineData("bis zu 2 Jahre")]
    [InlineData("10 Nov 2030")]
    [InlineData("13 mois maximum")]
    [InlineData("2 years after last visit")]
    public void StatementsAreLikely(string text) => Assert.InRange(RetentionGrammar.Likelihood(text), 0.9, 1);

    [Theory]
    [InlineData("_ga")]
    [InlineData("uid2")]
    [InlineData("Google Analytics")]
    [InlineData("Functional")]
    [InlineData("Local Storage")]
    [InlineData("Used to tell visitors apart")]
    [InlineData("We keep what you told us for 2 years unless the law asks us to keep it longer, for instance for taxes")]
    public void OtherWordsAreUnlikely(string text) => Assert.InRange(RetentionGrammar.Likelihood(text), 0, 0.25);

    private static void Each(string examples, Action<Retention> assert)
    {
        foreach (var example in examples.Split('|'))
        {
            var retention = RetentionGrammar.Read(example);
            try
            {
                assert(retention);
            }
            catch (Xunit.Sdk.XunitException exception)
            {
                throw new InvalidOperationException($"'{example}' was read as {retention}", exception);
            }
        }
    }
}
