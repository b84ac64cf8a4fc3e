namespace PolicyExtract.Model;

public static partial class Diagnostics
{
    /// <summary>Characters of the document that a message quotes at most.</summary>
    private const int QuotedCharacters = 80;

    /// <param name="table">0-based.</param>
    /// <param name="row">0-based, of the table's body.</param>
    public static Diagnostic RowWithoutName(int table, int row, string text, SourceLocation location) =>
        Warning(
            "PX301",
            $"Row {row + 1} of table {table + 1} holds no cookie name and gives no record: \"{Quoted(text)}\". " +
            "Likely it is a note, names a host or a service, or its name was lost in the scrape; check the source at this place.",
            location);

    public static Diagnostic RepeatedTable(int table, SourceLocation location) =>
        Note(
            "PX302",
            $"Table {table + 1} lists cookies again that another table states, as pages do for small screens and in consent dialogs; "
            + "they are counted once, with both places.",
            location);

    public static Diagnostic NotACookieTable(int table, string nameHeader, SourceLocation location) =>
        Note(
            "PX303",
            $"Table {table + 1} has a column \"{Quoted(nameHeader)}\", but what stands in it does not look like cookie names; " +
            "it gives no records. The tables command shows its cells.",
            location);

    public static Diagnostic AmbiguousCategory(string words, SourceLocation location) =>
        Note(
            AmbiguousCategoryId,
            $"The category \"{Quoted(words)}\" means different things to different authors, and the document does not tell which; " +
            "the commoner meaning was taken. Check it against the text above the list.",
            location);

    public static Diagnostic NoCookiesListed() =>
        Note(
            "PX305",
            "The document speaks of cookies but lists none that could be read. " +
            "If its list is loaded by a script or stands on another page, save that page after the list has appeared.");

    public static Diagnostic AboutSomethingElse() =>
        Warning(
            "PX306",
            "The document hardly speaks of cookies. Likely it is a log-in, error or block page that was saved in place of the policy; " +
            "scrape it again.");

    /// <summary>The id of <see cref="AmbiguousCategory"/>, which records also carry as a warning.</summary>
    public const string AmbiguousCategoryId = "PX304";

    private static string Quoted(string text) => text.Length <= QuotedCharacters ? text : $"{text[..QuotedCharacters]}…";
}
