using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Normalizing;

/// <summary>Reads the lines of a block that may say something about the tables below it.</summary>
internal static class BlockToContextLines
{
    /// <summary>Words of a line that may still stand over a table like a heading: the longest of categories have about a dozen.</summary>
    private const int ShortLineWords = 14;

    /// <summary>Characters of the same, for scripts that write no spaces.</summary>
    private const int ShortLineCharacters = 110;

    /// <summary>How much of a line must be the category's name: less where it speaks of cookies, less in a heading than in text.</summary>
    private const double InCookieHeading = 0.1, InCookieLine = 0.2, InOtherHeading = 0.25, InOtherLine = 0.4;

    /// <summary>Strength from which words before a colon are the label of what follows.</summary>
    private const double SurelyLabel = 0.8;

    /// <summary>Strength from which words at the start of a paragraph are nothing but a category.</summary>
    private const double SurelyCategory = 0.5;

    /// <summary>What that strength is beside a heading's: "These cookies are necessary." may only repeat the heading.</summary>
    private const double OfHeading = 0.9;

    /// <summary>Words before the first full stop that may be a heading run into its paragraph.</summary>
    private const int LongestRunIn = 6;

    private const string EndsOfRunIn = ".:。：";

    public static ValueList<ContextLine> Read(DocumentBlock block) => block switch
    {
        Heading { Level: < Heading.UnmarkedLevel } heading => [Line(ContextLineKind.Heading, heading.Level, heading.Content)],
        Heading heading => [OfText(heading.Content, ContextLineKind.Heading)],
        Paragraph paragraph => OfParagraph(paragraph.Content, ContextLineKind.ShortLine),
        ListItem item => Numbered(OfParagraph(item.Content, ContextLineKind.LeadIn, item.Level), ChapterNumber.Of(item.Marker)),
        LinesBlock lines => OfLines(lines).ToValueList(),
        _ => [],
    };

    /// <summary>A caption, which is over its table as a heading is.</summary>
    public static ContextLine OfCaption(InlineText caption) => Line(ContextLineKind.Heading, ContextLine.UnmarkedDepth, caption);

    /// <summary>The lines of an item, the first of which has its number.</summary>
    private static ValueList<ContextLine> Numbered(ValueList<ContextLine> lines, ChapterNumber number) =>
        number.IsStated && lines is [{ Number.IsStated: false } first, ..] ? [first with { Number = number }, .. lines.Skip(1)] : lines;

    /// <summary>
    /// Where lines of a paragraph name a category or provider by themselves they head what follows, and so does a line over the first of
    /// them: a service over its category.
    /// </summary>
    /// <param name="listLevel">Depth of nesting of a list item; 0 for other text.</param>
    private static ValueList<ContextLine> OfParagraph(InlineText content, ContextLineKind whenShort, int listLevel = 0)
    {
        var lines = ParagraphToLines.Split(content);
        var depth = ContextLine.UnmarkedDepth + listLevel;
        var heads = lines.Count < 2 ? [] : lines.Select((_, line) => Names(lines, line)).ToArray();
        if (!heads.Contains(true)) return [OfText(content, whenShort, listLevel)];
        heads[0] |= heads[1] && IsApart(lines, 0);
        var kind = listLevel > 0 ? ContextLineKind.LeadIn : ContextLineKind.Heading;
        return lines.Select((line, index) => heads[index] ? Line(kind, depth, line) : Sentence(depth, line)).ToValueList();
    }

    /// <summary>Whether a line is nothing but the name of a category or provider.</summary>
    private static bool Names(ValueList<InlineText> lines, int line) =>
        IsApart(lines, line) && Category(ContextLineKind.ShortLine, HeadingWords.Of(lines[line]).Words) is var category
        && (category is { Strength: 1 }
            || (Begins(lines, line)
                && (category is { Strength: >= SurelyCategory } || Provider(ContextLine.UnmarkedDepth, lines[line]) is not null)));

    /// <summary>Whether a short line does not go on in the one behind.</summary>
    private static bool IsApart(ValueList<InlineText> lines, int line) =>
        (line + 1 == lines.Count || !char.IsLower(lines[line + 1].Text[0]))
        && HeadingWords.Of(lines[line]).Words is var text && (!char.IsLower(text[0]) || ProviderInText.FindHosts(lines[line]) is not null)
        && IsShort(text) && !IsLabelled(text);

    private static bool Begins(ValueList<InlineText> lines, int line) =>
        line == 0 || ProviderInText.FindHosts(lines[line]) is not null || Begins(HeadingWords.Of(lines[line]).Words, lines[line - 1].Text);

    /// <param name="listLevel">Depth of nesting of a list item; 0 for other text.</param>
    private static ContextLine OfText(InlineText content, ContextLineKind whenShort, int listLevel = 0)
    {
        var depth = ContextLine.UnmarkedDepth + listLevel;
        if (IsLabelled(content.Text)) return Sentence(depth, content);
        if (IsShort(content.Text)) return Line(whenShort, depth, content);
        var leadIn = LeadIn(content);
        if (!leadIn.IsEmpty) return Line(ContextLineKind.LeadIn, depth, leadIn);
        return Line(ContextLineKind.LeadIn, depth, RunIn(content)) is { Category: { Strength: >= SurelyCategory } category } line
            ? line with { Category = category with { Strength = category.Strength * OfHeading } }
            : Sentence(depth, content);
    }

    /// <summary>A line counts as short only where it begins something: the last line of a wrapped paragraph is short too.</summary>
    private static IEnumerable<ContextLine> OfLines(LinesBlock block)
    {
        var before = "";
        foreach (var line in block.Lines)
        {
            if (!line.IsBlank)
            {
                var content = new InlineText(line.Fragments);
                yield return Begins(content.Text, before)
                    ? OfText(content, ContextLineKind.ShortLine)
                    : Sentence(ContextLine.UnmarkedDepth, content);
            }
            before = line.Text.Trim();
        }
    }

    private static bool Begins(string line, string before) =>
        !char.IsLower(line[0]) && (before.Length < ShortLineCharacters / 2 || ".!?:;。：".Contains(before[^1], StringComparison.Ordinal));

    private static bool IsShort(string text) =>
        text.Length <= ShortLineCharacters && text.Count(char.IsWhiteSpace) < ShortLineWords
        && (text[^1] is not '.' || !text.Contains(' ', StringComparison.Ordinal) || ProviderInText.IsKnown(text));

    /// <summary>The words that a paragraph sets off at its start; empty when it sets off none or all.</summary>
    private static InlineText LeadIn(InlineText content)
    {
        var count = content.Fragments.TakeWhile(fragment => (fragment.Style & (TextStyle.Strong | TextStyle.Emphasis)) != 0).Count();
        if (count == 0 || count == content.Fragments.Count) return InlineText.Empty;
        var leadIn = new InlineText(content.Fragments.Take(count).ToValueList());
        return leadIn.Text.Length <= ShortLineCharacters ? leadIn : InlineText.Empty;
    }

    /// <summary>The few words that end with the first full stop or colon of a paragraph: "Analytics. We count visits."; empty without.</summary>
    private static InlineText RunIn(InlineText content)
    {
        var first = content.Fragments[0];
        var end = first.Text.AsSpan().IndexOfAny(EndsOfRunIn);
        if (end > 0 && first.Text.LastIndexOf('(', end) > first.Text.LastIndexOf(')', end)) return InlineText.Empty;
        var goesOn = content.Fragments.Count > 1 || !first.Text.AsSpan(end + 1).IsWhiteSpace();
        if (end <= 0 || !goesOn || first.Text.AsSpan(0, end).Count(' ') >= LongestRunIn) return InlineText.Empty;
        return new([first with { Text = first.Text[..end], Location = first.Location with { Length = Math.Min(end, first.Location.Length) } }]);
    }

    private static ContextLine Line(ContextLineKind kind, double depth, InlineText content) =>
        new(kind, depth, content, Category(kind, HeadingWords.Of(content).Words), Provider(depth, content),
            PartyInText.Find(content, isSentence: kind == ContextLineKind.ShortLine), ChapterNumber.Of(content.Text));

    /// <summary>A marked heading that is a host names the site that the page is about.</summary>
    private static StatedWords? Provider(double depth, InlineText content) =>
        ProviderInText.Find(content) ?? (depth >= ContextLine.UnmarkedDepth ? ProviderInText.FindHosts(content) : null);

    private static ContextLine Sentence(double depth, InlineText content) =>
        new(ContextLineKind.Sentence, depth, content, Party: PartyInText.Find(content, isSentence: true));

    /// <summary>What the words name, or what they name without a remark in parentheses: "Advertising (Google Ads, Meta Pixel)".</summary>
    private static CategoryMatch? Category(ContextLineKind kind, string text) =>
        CategoryOf(kind, text)
            ?? (text is [.., ')'] && text.LastIndexOf('(') is > 0 and var remark ? CategoryOf(kind, text[..remark].TrimEnd()) : null);

    /// <summary>
    /// None where the words are rather a provider's name ("Google Analytics") or head a column of something else ("Legal basis"), where cookies
    /// are one thing and the category another ("Cookies and web analytics"), or "other" is said neither of cookies nor of consent.
    /// </summary>
    private static CategoryMatch? CategoryOf(ContextLineKind kind, string text)
    {
        if (CategoryWords.Find(text) is not { } match || ConsentWords.AreExemption(text) || ConsentWords.AreSettings(text) || HeaderWords.IsOfNoField(text)) return null;
        if (ListWords.PiecesBetweenAdditions(text).Any(piece => piece.Length < text.Length && AreCookiesAlone(piece.Trim()))) return null;
        var isOfCookies = CookieWords.IsIn(text);
        var least = (isOfCookies, kind) switch
        {
            (true, ContextLineKind.Heading) => InCookieHeading,
            (true, _) => InCookieLine,
            (false, ContextLineKind.Heading) => InOtherHeading,
            _ => InOtherLine,
        };
        if (match.Category == CookieCategory.Other && !isOfCookies && !ConsentWords.AreIn(text)) return null;
        return match.Strength >= Math.Max(least, Providers.Likelihood(text)) ? match : null;
    }

    private static bool AreCookiesAlone(string words) => CookieWords.IsIn(words) && NeutralWords.Contains(words);

    /// <summary>"Category: functional" says it of one cookie, not of a list.</summary>
    private static bool IsLabelled(string text) =>
        text.IndexOfAny([':', '：']) is > 0 and var colon && colon < text.Length - 1 && HeaderWords.Strength(text[..colon]) >= SurelyLabel;
}
