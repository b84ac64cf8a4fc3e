using PolicyExtract.Model;
using PolicyExtract.Reading.Text;

namespace PolicyExtract.Reading;

/// <summary>Puts beside each record the lines of the source that it was read from, for people to see.</summary>
public static class InventoryToExcerpts
{
    /// <summary>Lines shown of one record; one that goes on for more has lost its way.</summary>
    private const int MostLines = 24;

    /// <summary>Characters kept on both sides of a field's words; pages are often one line of many thousands.</summary>
    private const int CharactersBeside = 60;

    /// <summary>Characters shown of one field in one line.</summary>
    private const int MostMarkedCharacters = 1000;

    private const string Omission = " … ";

    /// <summary>The same inventory where the source is no text: PDF has places on a page, and an archive's places are in a part of it.</summary>
    public static CookieInventory Fill(CookieInventory inventory, SourceDocument source)
    {
        if (inventory.Source.Charset is not { } charset || inventory.Source.MediaType == MediaTypes.WebArchive) return inventory;
        var text = TextDecoding.Decode(source.Bytes.Span, charset).Text;
        return inventory with { Cookies = inventory.Cookies.Select(cookie => Filled(cookie, text)).ToValueList() };
    }

    private static CookieRecord Filled(CookieRecord cookie, string text)
    {
        var pieces = cookie.Evidence.Fragments
            .Where(piece => piece.Field is not null && piece.Location.Length > 0 && piece.Location.End <= text.Length)
            .SelectMany(piece => InLines(piece, text))
            .OrderBy(piece => piece.Location.Start);
        var lines = pieces.GroupBy(piece => piece.Location.Line).Take(MostLines).Select(line => Line(line.Key, line, text));
        return cookie with { Evidence = cookie.Evidence with { Excerpt = lines.ToValueList() } };
    }

    /// <summary>A piece that goes over several lines as a piece of each.</summary>
    private static IEnumerable<FieldFragment> InLines(FieldFragment piece, string text)
    {
        var (start, line) = (piece.Location.Start, piece.Location.Line);
        while (start < piece.Location.End)
        {
            var end = Math.Min(EndOfLine(text, start), piece.Location.End);
            if (end > start) yield return piece with { Location = new(start, end - start, line) };
            start = end + LineBreak(text, end);
            line++;
        }
    }

    private static ExcerptLine Line(int number, IEnumerable<FieldFragment> pieces, string text)
    {
        var parts = new List<ExcerptPart>();
        var at = -1;
        foreach (var (field, place) in pieces)
        {
            if (at < 0) parts.Add(new(Beginning(text[StartOfLine(text, place.Start)..place.Start]), null));
            else if (place.Start < at) continue;
            else parts.Add(new(Between(text[at..place.Start]), null));
            parts.Add(new(Shortened(text[place.Start..place.End]), field));
            at = place.End;
        }
        parts.Add(new(End(text[at..EndOfLine(text, at)]), null));
        return new(number, parts.Where(part => part.Text.Length > 0).ToValueList());
    }

    private static string Beginning(string text) => text.Length <= CharactersBeside ? text : Omission + text[^CharactersBeside..];

    private static string End(string text) => text.Length <= CharactersBeside ? text : text[..CharactersBeside] + Omission;

    private static string Between(string text) =>
        text.Length <= 2 * CharactersBeside ? text : text[..CharactersBeside] + Omission + text[^CharactersBeside..];

    private static string Shortened(string text) => text.Length <= MostMarkedCharacters ? text : text[..MostMarkedCharacters] + Omission;

    private static int StartOfLine(string text, int at) => text.AsSpan(0, at).LastIndexOfAny('\r', '\n') + 1;

    private static int EndOfLine(string text, int at) => text.AsSpan(at).IndexOfAny('\r', '\n') is var found and >= 0 ? at + found : text.Length;

    private static int LineBreak(string text, int at) => text.AsSpan(at).StartsWith("\r\n") ? 2 : 1;
}
