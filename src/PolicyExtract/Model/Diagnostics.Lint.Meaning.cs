namespace PolicyExtract.Model;

/// <summary>Lint rules about lifetimes and categories.</summary>
public static partial class Diagnostics
{
    public static Diagnostic ExemptAudienceCookieTooLong(string duration, bool isCloseCall, SourceLocation? location) =>
        new(
            "PX020",
            isCloseCall ? DiagnosticSeverity.Note : DiagnosticSeverity.Error,
            $"It measures the audience, needs no consent by its category, and is kept for {Quoted(duration)}. " +
            "The exemption ends at 13 months; shorten the lifetime or ask for consent.",
            location);

    public static Diagnostic LongerThanBrowsersKeep(string duration, SourceLocation? location) =>
        Warning("PX021", $"Browsers cut {Quoted(duration)} down to 400 days (RFC 6265bis). Declare what they keep.", location);

    public static Diagnostic FiveYearsOrMore(string duration, SourceLocation? location) =>
        Warning(
            "PX022",
            $"A lifetime of {Quoted(duration)} hardly suits any purpose. Check the number and its unit, and shorten it.",
            location);

    public static Diagnostic ConsentKeptLong(string duration, string limit, SourceLocation? location) =>
        Note("PX023", $"Consent is remembered for {Quoted(duration)}; the authority advises to ask again after {limit}.", location);

    public static Diagnostic TypeContradictsDuration(string type, string duration, SourceLocation? location) =>
        Error("PX024", $"It is called \"{Quoted(type)}\", but its lifetime is \"{Quoted(duration)}\". One of the two is wrong.", location);

    public static Diagnostic PersistentWithoutPeriod(string duration, SourceLocation? location) =>
        Warning("PX025", $"\"{Quoted(duration)}\" names no period. Say for how long, or how users can delete it.", location);

    public static Diagnostic DurationIsVague(string duration, SourceLocation? location) =>
        Note("PX026", $"The lifetime \"{Quoted(duration)}\" leaves open which one holds. Give each cookie its own.", location);

    public static Diagnostic DurationOfStorageWithoutExpiry(string storage, string duration, SourceLocation? location) =>
        Note("PX027", $"Entries of {storage} have no such lifetime as \"{Quoted(duration)}\". Say when the site deletes it.", location);

    public static Diagnostic CategoryContradictsPurpose(string category, string purposeCategory, SourceLocation? location) =>
        Error("PX030", $"It is declared as {category}, but its purpose speaks of {purposeCategory}. One of the two is wrong.", location);

    public static Diagnostic ImplausibleSeconds(string duration, SourceLocation? location) =>
        Warning("PX031", $"{Quoted(duration)} are decades. Likely milliseconds were written down; divide by 1000.", location);

    public static Diagnostic BareNumber(string duration, SourceLocation? location) =>
        Warning("PX032", $"The lifetime \"{Quoted(duration)}\" has no unit. Add it.", location);

    public static Diagnostic CellFitsOtherField(string field, string words, string other, SourceLocation? location) =>
        Warning(
            "PX033",
            $"\"{Quoted(words)}\" stands as {field} but looks like {other}. Likely the row's cells are shifted by one.",
            location);

    public static Diagnostic KnownOtherwise(string declared, string known, SourceLocation? location) =>
        Error(
            "PX040",
            $"It is declared as {declared}, but the cookie database knows it as {known}, which needs consent. Check what it does.",
            location);

    public static Diagnostic AnalyticsWithoutConsent(string provider, SourceLocation? location) =>
        Warning(
            "PX041",
            $"Analytics of {Quoted(provider)} are said to need no consent. Few exemptions cover another company's service.",
            location);

    public static Diagnostic DiffersFromDatabase(string declared, string known, SourceLocation? location) =>
        Note("PX042", $"It is declared as {declared}; the cookie database has it under {known}.", location);

    public static Diagnostic SocialUnderNecessary(string provider, SourceLocation? location) =>
        Warning(
            "PX043",
            $"A cookie of {Quoted(provider)} stands under what is necessary. Social plug-ins need consent unless users log in with them.",
            location);
}
