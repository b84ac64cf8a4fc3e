namespace PolicyExtract.Model;

/// <summary>Lint rules about what is declared, named and provided; lifetimes and categories are in files of their own.</summary>
public static partial class Diagnostics
{
    public static Diagnostic DurationNotDeclared(SourceLocation? location) =>
        Warning("PX001", "No lifetime is declared. Users have to be told it; add it to the row.", location);

    public static Diagnostic PurposeMissing(SourceLocation? location) =>
        Warning("PX002", "No purpose is declared. Say in a sentence what the cookie is for.", location);

    public static Diagnostic PurposeSaysNothing(string purpose, SourceLocation? location) =>
        Warning(
            "PX002",
            $"The purpose \"{Quoted(purpose)}\" says nothing of use. Say in a sentence what the cookie does for whom.",
            location);

    public static Diagnostic ThirdPartyWithoutProvider(SourceLocation? location) =>
        Warning(
            "PX003",
            "It is a third party's, but the party is not named. Users have to be told who has access; name the provider.",
            location);

    public static Diagnostic CategoryMissing(SourceLocation? location) =>
        Warning("PX004", "No category is declared, so users cannot tell what they agree to. Put it under a category.", location);

    public static Diagnostic Unclassified(string words, SourceLocation? location) =>
        Warning("PX004", $"It is listed as \"{Quoted(words)}\". Find out what it does and classify it, or do not set it.", location);

    public static Diagnostic IdenticalRows(SourceLocation? location) =>
        Note("PX010", "It is declared twice in the same words. Likely a row was copied; remove one.", location);

    public static Diagnostic ContradictoryCategories(string here, string there, SourceLocation? location) =>
        Error(
            "PX011",
            $"It is declared as {here} here and as {there} elsewhere in the document. Only one can be right; check what it does.",
            location);

    public static Diagnostic CatchAllName(string name, SourceLocation? location) =>
        Warning("PX012", $"\"{Quoted(name)}\" stands for any cookie. Name the cookies, or a pattern with a fixed part (_ga_*).", location);

    public static Diagnostic NameIsNoToken(string name, SourceLocation? location) =>
        Warning(
            "PX013",
            $"\"{Quoted(name)}\" cannot be the name of a cookie " +
            "(RFC 6265bis allows no spaces, quotes, brackets or letters beyond ASCII). " +
            "Likely it was translated, hyphenated or described; write the name as browsers show it.",
            location);

    public static Diagnostic HostPrefixWithDomain(string domain, SourceLocation? location) =>
        Warning("PX014", $"A __Host- cookie has no domain of its own, but {Quoted(domain)} is declared. Check name and domain.", location);

    public static Diagnostic PrefixInOtherCase(string prefix, SourceLocation? location) =>
        Warning(
            "PX014",
            $"Browsers treat its name as one with the prefix {prefix}, but it is written in other letters. Check the spelling.",
            location);

    public static Diagnostic InstanceOfFamily(string family, SourceLocation? location) =>
        Note("PX015", $"It is one instance of the family {family}. Declare the family, or the list is wrong at the next visit.", location);

    public static Diagnostic PartyContradictsDomain(string party, string domain, string platform, SourceLocation? location) =>
        Warning(
            "PX050",
            $"It is declared as {party} party, but its domain is {Quoted(domain)} and the site is {platform}. One is wrong.",
            location);

    public static Diagnostic DomainIsNoHost(string domain, SourceLocation? location) =>
        Warning("PX051", $"The domain \"{Quoted(domain)}\" is no host name. Write the host alone, without scheme or path.", location);

    public static Diagnostic ProviderNamedDifferently(string here, string there, SourceLocation? location) =>
        Note("PX052", $"\"{Quoted(here)}\" and \"{Quoted(there)}\" are one company. Use one name throughout.", location);

    public static Diagnostic Obsolete(string what, SourceLocation? location) =>
        Note(
            "PX060",
            $"{Quoted(what)} belongs to a technique or service that was switched off. Check whether the list is up to date.",
            location);

    public static Diagnostic OtherTechniquesMentioned(string technique) =>
        Note(
            "PX061",
            $"Purposes speak of another technique ({technique}), but only cookies are listed. The same rules hold for it; list it too.");

    public static Diagnostic PolicyDateMissing() =>
        Note("PX071", "The document does not say when it was last changed. Add the date; users and auditors look for it.");

    public static Diagnostic DoubtfulExtraction(double confidence, SourceLocation? location) =>
        Note(
            "PX080",
            FormattableString.Invariant($"The program is not sure that it read this record as it stands (confidence {confidence:0.##}). ") +
            "Check the source before acting on its other findings.",
            location);
}
