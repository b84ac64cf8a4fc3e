using System.Globalization;
using PolicyExtract.Model;

namespace PolicyExtract.Verifying;

/// <summary>
/// Proves that layout recovery lost, doubled and invented nothing: the visible characters of all blocks, each in its place, are the same
/// before and after. It knows nothing of how layouts work, only where fragments say that they stand.
/// </summary>
public static class RecoveryVerification
{
    /// <summary>Characters shown around the first difference.</summary>
    private const int Shown = 30;

    /// <param name="read">The document as its reader gave it.</param>
    /// <param name="recovered">The same with its tables whole.</param>
    /// <returns>The first difference; null without one.</returns>
    public static Diagnostic? FirstFault(ExtractedDocument read, ExtractedDocument recovered)
    {
        var (before, after) = (Characters(read), Characters(recovered));
        var same = before.AsSpan().CommonPrefixLength(after);
        if (same == before.Length && same == after.Length) return null;
        return Diagnostics.RecoveryChangedText(Around(before, same), Around(after, same));
    }

    private static string Around(string characters, int at)
    {
        var start = Math.Max(0, at - (Shown / 2));
        return characters[start..Math.Min(characters.Length, at + Shown)];
    }

    private static string Characters(ExtractedDocument document)
    {
        var pieces = document.Blocks.SelectMany(Pieces).OrderBy(piece => piece.Place.Page).ThenBy(piece => piece.Place.Start).ToList();
        var visible = pieces.SelectMany(piece => piece.Text).Where(IsVisible);
        // Where a format has pages, a part of a line has the place of the line: there only the characters themselves can be compared.
        return string.Concat(pieces.Count > 0 && pieces[^1].Place.Page > 0 ? visible.Order() : visible);
    }

    /// <summary>The marks before a heading become its level; format characters are no words.</summary>
    private static bool IsVisible(char character) =>
        !char.IsWhiteSpace(character) && character != '#' && char.GetUnicodeCategory(character) != UnicodeCategory.Format;

    private static IEnumerable<(SourceLocation Place, string Text)> Pieces(DocumentBlock block) => block switch
    {
        Heading heading => Pieces(heading.Content).Prepend((heading.Location, heading.Marker)),
        Paragraph paragraph => Pieces(paragraph.Content),
        ListItem item => Pieces(item.Content).Prepend((item.Content.Location, item.Marker)),
        LinesBlock lines => lines.Lines.SelectMany(line => line.Fragments).Select(Piece),
        TableBlock table => Pieces(table),
        _ => [],
    };

    private static IEnumerable<(SourceLocation Place, string Text)> Pieces(TableBlock table) =>
        Pieces(table.Caption)
            .Concat(table.Grid.Rows.SelectMany(row => row).Where(cell => cell.Origin == CellOrigin.Stated).SelectMany(cell => Pieces(cell.Content)))
            .Concat(table.Dropped.Select(dropped => (dropped.Location, dropped.Text)));

    private static IEnumerable<(SourceLocation Place, string Text)> Pieces(InlineText content) => content.Fragments.Select(Piece);

    private static (SourceLocation Place, string Text) Piece(TextFragment fragment) => (fragment.Location, fragment.Text);
}
