using System.Buffers;
using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout;

/// <summary>Tells from its form what a line outside tables is: a heading, a list item, or the next line of a paragraph.</summary>
internal static class LineForms
{
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.");

    private static readonly SearchValues<char> IdeographicNumerals = SearchValues.Create("一二三四五六七八九十");

    /// <summary>Digits of the longest number of an East Asian list.</summary>
    private const int MostWideDigits = 3;

    /// <summary>A line longer than this is running text, not a heading.</summary>
    private const int LongestHeading = 120;

    /// <summary>A list marker in a line's text.</summary>
    /// <param name="Text">The bullet or number.</param>
    /// <param name="ContentStart">First character after it and its white space.</param>
    internal readonly record struct LineMarker(string Text, int ContentStart);

    /// <summary>The level of the heading that a line is; null when it is none. Headings that are only short lines get <see cref="Heading.UnmarkedLevel"/>.</summary>
    public static int? HeadingLevel(LineRun run, int line)
    {
        var text = run[line];
        if (text.Role == LineRole.Heading) return text.Level;
        if (text.Role == LineRole.ListItem) return null;
        var hashes = LeadingHashes(text.Trimmed);
        if (hashes > 0) return hashes;
        return LooksLikeHeading(run, line) ? Heading.UnmarkedLevel : null;
    }

    /// <summary>Whether the format, or hash signs, mark a line as a heading.</summary>
    public static bool IsMarkedHeading(LayoutLine line) => line.Role == LineRole.Heading || LeadingHashes(line.Trimmed) > 0;

    /// <summary>Whether a line opens with the number of a chapter within another ("2.3. Functional cookies"), as no cell does.</summary>
    public static bool IsNumberedTitle(LayoutLine line)
    {
        var text = line.Trimmed.AsSpan();
        var end = text.IndexOf(' ');
        if (end < "1.1".Length || end + 1 >= text.Length || !char.IsUpper(text[end + 1]) || line.Evidence.EndsSentence) return false;
        var number = text[..end].TrimEnd('.');
        return number.Contains('.') && !number.ContainsAnyExcept(NumberCharacters) && char.IsAsciiDigit(number[0]);
    }

    /// <summary>Where a heading's words begin: after the hash signs that mark it.</summary>
    public static int HeadingStart(LayoutLine line)
    {
        var hashes = line.Role == LineRole.Heading ? 0 : LeadingHashes(line.Trimmed);
        return hashes == 0 ? 0 : line.Text.IndexOf('#', StringComparison.Ordinal) + hashes;
    }

    /// <summary>First character of a line's words: behind its bullet or number, or behind the hash signs of a heading.</summary>
    public static int ContentStart(LayoutLine line) => Marker(line)?.ContentStart ?? HeadingStart(line);

    /// <summary>A line from its words on.</summary>
    public static CellSlice Content(LineRun run, int line)
    {
        var start = ContentStart(run[line]);
        return new CellSlice(line, start, run[line].Text.Length - start);
    }

    /// <summary>The bullet or number before the words of a list item; null when the line is none.</summary>
    public static LineMarker? Marker(LayoutLine line)
    {
        if (line.Role == LineRole.ListItem) return new LineMarker(line.Marker, 0);
        var text = line.Text;
        var start = text.Length - text.AsSpan().TrimStart().Length;
        var end = MarkerEnd(text, start);
        if (end == start || end >= text.Length || !char.IsWhiteSpace(text[end]) && !MayTouchWords(text[end - 1])) return null;
        var content = end;
        while (content < text.Length && char.IsWhiteSpace(text[content])) content++;
        return content == text.Length ? null : new LineMarker(text[start..end], content);
    }

    /// <summary>Whether a line goes on with the paragraph or list item that began above it.</summary>
    public static bool GoesOn(LineRun run, int first, int line)
    {
        var text = run[line];
        if (text.BlanksBefore > 0 || text.Role is LineRole.Heading or LineRole.ListItem) return false;
        return Marker(text) is null && LeadingHashes(text.Trimmed) == 0
            && !((LooksLikeHeading(run, line) || IsCategoryTitle(run, line)) && run[first].Indent == text.Indent)
            && !(text.Indent <= run[first].Indent && EndsParagraph(run, line - 1));
    }

    /// <summary>Whether a sentence ends well before the lines around it do: where text is not wrapped, each line is a paragraph.</summary>
    private static bool EndsParagraph(LineRun run, int line)
    {
        const double FullLine = 0.7;
        return (run[line].Evidence.EndsSentence || run[line].Trimmed[^1] == ':')
            && run[line].Trimmed.Length + run[line + 1].Trimmed.AsSpan().IndexOf(' ') < FullLine * run.WidthAround(line);
    }

    /// <summary>Whether a line that follows text would be a heading by its form.</summary>
    public static bool OpensHeading(LineRun run, int line) => HeadingLevel(run, line) is not null;

    private static bool LooksLikeHeading(LineRun run, int line)
    {
        var text = run[line].Trimmed;
        if (text.Length > LongestHeading || text[^1] is '.' or ',' or ';' or '!' or '?') return false;
        if (run[line].Evidence.WordCount > 14 || Marker(run[line]) is { Text: not [>= '0' and <= '9', ..] }) return false;
        if (run[line].LeadingStyle.HasFlag(TextStyle.Strong) && run[line].Fragments.All(IsStrongOrBlank)) return true;
        if (!char.IsUpper(text[0]) && !char.IsDigit(text[0]) && char.IsLower(text[0])) return false;
        var partedAbove = line == 0 || run[line].BlanksBefore > 0 || run[line - 1].Evidence.EndsSentence;
        var partedBelow = line + 1 == run.Count || run[line + 1].BlanksBefore > 0 || run[line + 1].Evidence.StartsUpper;
        return partedAbove && partedBelow;
    }

    /// <summary>Whether a line is nothing but the title of a category of cookies, which the line above does not lead on to.</summary>
    public static bool IsCategoryTitle(LineRun run, int line)
    {
        const double IsCategory = 0.6;
        const int MostWords = 6;
        var text = run[line].Evidence;
        return text is { StartsLikeTitle: true, EndsSentence: false, WordCount: > 1 and <= MostWords } && !run[line - 1].Evidence.EndsOpen
            && text.Category >= IsCategory && CookieWords.IsIn(text.Text) && (line + 1 == run.Count || run[line + 1].BlanksBefore > 0 || !run[line + 1].Evidence.StartsLower || run[line + 1].Evidence.Name >= IsCategory);
    }

    private static bool IsStrongOrBlank(TextFragment fragment) =>
        string.IsNullOrWhiteSpace(fragment.Text) || fragment.Style.HasFlag(TextStyle.Strong);

    private static int LeadingHashes(string text)
    {
        var count = 0;
        while (count < text.Length && text[count] == '#') count++;
        return count is > 0 and <= 6 && count < text.Length && char.IsWhiteSpace(text[count]) ? count : 0;
    }

    /// <summary>
    /// The hash signs behind the bullet of an item that is a chapter, with deeper headings further in: "* ### Analytics" over "#### Acme"; 0 without.
    /// </summary>
    public static int HashesOfChapter(LineRun run, int line, int contentStart)
    {
        var hashes = LeadingHashes(run[line].Text[contentStart..]);
        if (hashes == 0) return 0;
        var next = line + 1;
        while (next < run.Count && run[next].Indent > run[line].Indent && LeadingHashes(run[next].Trimmed) == 0) next++;
        return next < run.Count && run[next].Indent > run[line].Indent && LeadingHashes(run[next].Trimmed) > hashes ? hashes : 0;
    }

    /// <summary>Marks and numbers of East Asian lists, which no space parts from their words.</summary>
    private static bool MayTouchWords(char last) => last is '・' or '●' or '○' or '■' or '◆' or '◇' or '□' or '◎' or '．' or '、' or '）' or >= '①' and <= '⑳';

    private static int MarkerEnd(string text, int start)
    {
        if (start >= text.Length) return start;
        if (text[start] is '*' or '-' or '+' or '•' or '◦' or '▪' or '·' or '‣' or '●' or '○' or '■' or '–' or '\uf0b7') return start + 1;
        if (text[start] is '・' or '◆' or '◇' or '□' or '◎' or >= '①' and <= '⑳') return start + 1;
        var end = start;
        while (end < text.Length && end - start < MostWideDigits && (text[end] is >= '０' and <= '９' || IdeographicNumerals.Contains(text[end]))) end++;
        if (end > start) return end < text.Length && text[end] is '．' or '、' or '）' or '.' ? end + 1 : start;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        if (end == start && char.IsAsciiLetterLower(text[start])) end++;
        if (end == start || end >= text.Length || end - start > 3 || text[end] is not ('.' or ')' or '．' or '、' or '）')) return start;
        return end + 1;
    }
}
