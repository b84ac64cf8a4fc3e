using PolicyExtract.Layout.Aligned;
using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout;

/// <summary>A non-blank line as the layouts see it, whatever kind of block it came from.</summary>
internal sealed class LayoutLine
{
    private readonly TextFragment[] fragments;
    private readonly int[] starts;
    private CellEvidence? evidence;
    private ColumnUnit unit;
    private DisplayColumns? columns;
    private List<int>? headerPhrases;

    private LayoutLine(string text, TextFragment[] fragments, int[] starts, int blanksBefore)
    {
        Text = text;
        this.fragments = fragments;
        this.starts = starts;
        BlanksBefore = blanksBefore;
        Indent = LeadingColumns(text);
        Trimmed = text.Trim();
        HasTab = text.Contains('\t', StringComparison.Ordinal);
    }

    /// <summary>The line with tabs and leading spaces.</summary>
    public string Text { get; }

    /// <summary>The line without white space at its ends.</summary>
    public string Trimmed { get; }

    /// <summary>How many blank lines, or block boundaries, stand right above.</summary>
    public int BlanksBefore { get; }

    /// <summary>Columns of white space before the first character; a tab goes to the next multiple of eight.</summary>
    public int Indent { get; }

    /// <summary>What the reader already knew the line to be.</summary>
    public LineRole Role { get; private init; } = LineRole.Text;

    /// <summary>Level of a heading or list item; 0 for others.</summary>
    public int Level { get; private init; }

    /// <summary>The bullet or number that the reader has taken off a list item; empty otherwise.</summary>
    public string Marker { get; private init; } = "";

    /// <summary>Whether a page ends between the line above and this one.</summary>
    public bool StartsPage { get; private set; }

    /// <summary>Signs at the line's end that are no part of its words; empty without any.</summary>
    public string LeftOut { get; private set; } = "";

    /// <summary>Where the signs at the line's end stand.</summary>
    public SourceLocation LeftOutLocation => fragments[^1].Text.Length < 2 ? fragments[^1].Location : fragments[^1].Part(fragments[^1].Text.Length - 1, 1).Location;

    /// <summary>The words with their places on the page; empty where the format has none.</summary>
    public ValueList<PlacedWord> Words { get; private init; } = [];

    /// <summary>Whether its columns are those of the source, with the markup that was resolved.</summary>
    public bool IsAsWritten { get; private init; }

    /// <summary>Whether it goes on with the line above, from which only the scrape, or we, parted it.</summary>
    public bool IsParted { get; private set; }

    /// <summary>Whether a sign said that the cell of the line ends with it, or that it goes on; null where nothing was said.</summary>
    public bool? EndsCell { get; private set; }

    public bool HasTab { get; }

    /// <summary>The columns that the line's characters take.</summary>
    public DisplayColumns Columns => columns ??= new DisplayColumns(Text, unit, IsAsWritten ? Hidden() : []);

    /// <summary>What the whole line looks like when taken for a cell.</summary>
    public CellEvidence Evidence => evidence ??= new CellEvidence(Trimmed);

    /// <summary>The characters of the text at which phrases of headers begin, in order.</summary>
    public List<int> HeaderPhrases => headerPhrases ??= FindHeaderPhrases();

    public SourceLocation Location => fragments[0].Location.To(fragments[^1].Location);

    /// <summary>How the author set off the first words of the line.</summary>
    public TextStyle LeadingStyle => fragments.FirstOrDefault(fragment => !string.IsNullOrWhiteSpace(fragment.Text))?.Style ?? TextStyle.None;

    public IReadOnlyList<TextFragment> Fragments => fragments;

    /// <param name="isAsWritten">Whether columns count what the source has between the fragments.</param>
    public static LayoutLine Of(TextLine line, int blanksBefore, bool startsPage, bool isAsWritten) =>
        Of(line.Fragments, blanksBefore, LineRole.Text, 0, "", line.Words, isAsWritten).OnPage(startsPage);

    /// <summary>A line made of fragments that are joined by spaces unless glued.</summary>
    public static LayoutLine Of(
        IReadOnlyList<TextFragment> fragments, int blanksBefore, LineRole role, int level, string marker, ValueList<PlacedWord>? words = null, bool isAsWritten = false)
    {
        var starts = new int[fragments.Count];
        var text = new System.Text.StringBuilder();
        for (int index = 0; index < starts.Length; index++)
        {
            if (index > 0 && fragments[index].Join != FragmentJoin.Glue) text.Append(' ');
            starts[index] = text.Length;
            text.Append(fragments[index].Text);
        }
        return new LayoutLine(text.ToString(), [.. fragments], starts, blanksBefore)
        {
            Role = role,
            Level = level,
            Marker = marker,
            Words = words ?? [],
            IsAsWritten = isAsWritten,
        };
    }

    /// <summary>The line as the first of a page, or as one inside it.</summary>
    public LayoutLine OnPage(bool startsPage)
    {
        if (startsPage == StartsPage) return this;
        var line = (LayoutLine)MemberwiseClone();
        line.StartsPage = startsPage;
        return line;
    }

    /// <summary>The line with its columns counted in another unit than the screen's.</summary>
    public LayoutLine CountedIn(ColumnUnit ofColumns)
    {
        var line = (LayoutLine)MemberwiseClone();
        (line.unit, line.columns) = (ofColumns, null);
        return line;
    }

    /// <summary>The line as one of which is known whether its cell ends with it.</summary>
    /// <param name="signs">Signs on lines of their own below it.</param>
    public LayoutLine InCell(bool isEnd, string signs)
    {
        var line = (LayoutLine)MemberwiseClone();
        line.EndsCell = isEnd;
        line.LeftOut += signs;
        return line;
    }

    /// <summary>The line up to a character; what stands behind it is told as left out.</summary>
    public LayoutLine Before(int end) =>
        new(Text[..end], fragments, starts, BlanksBefore) { Role = Role, Level = Level, Marker = Marker, Words = Words, IsAsWritten = IsAsWritten, StartsPage = StartsPage, LeftOut = Text[end..].Trim(), unit = unit };

    /// <summary>A stretch of the line as a line of its own; null where it is blank.</summary>
    public LayoutLine? Part(int start, int end, bool isParted)
    {
        var fragmentsOfPart = new List<TextFragment>();
        AddSlice(fragmentsOfPart, new CellSlice(0, start, end - start));
        if (fragmentsOfPart.Count == 0) return null;
        var part = Of(fragmentsOfPart, start == 0 ? BlanksBefore : 0, Role, Level, Marker);
        part.IsParted = isParted;
        part.StartsPage = start == 0 && StartsPage;
        if (Text.AsSpan(end).IsWhiteSpace()) part.LeftOut = LeftOut;
        return part;
    }

    /// <summary>Whether the author kept a character from being markup, so that it is a word's and no separator.</summary>
    public bool IsEscaped(int at)
    {
        var index = Array.BinarySearch(starts, at);
        return fragments[index < 0 ? ~index - 1 : index].Style.HasFlag(TextStyle.Escaped);
    }

    /// <summary>Adds the fragments under a stretch of the line, white space at its ends left out.</summary>
    public void AddSlice(List<TextFragment> slices, CellSlice slice)
    {
        var first = true;
        var spaceSeen = false;
        for (int index = 0; index < fragments.Length && starts[index] < slice.Start + slice.Length; index++)
        {
            var from = Math.Max(slice.Start, starts[index]) - starts[index];
            var to = Math.Min(slice.Start + slice.Length, starts[index] + fragments[index].Text.Length) - starts[index];
            if (from >= to) continue;
            var cropped = Cropped(fragments[index], from, to, out var spaceBefore, out var spaceAfter);
            var gapBefore = index > 0 && starts[index] > starts[index - 1] + fragments[index - 1].Text.Length;
            if (cropped is null)
            {
                spaceSeen |= spaceBefore || gapBefore;
                continue;
            }
            var join = first ? slice.Join
                : fragments[index].Join == FragmentJoin.Break ? FragmentJoin.Break
                : spaceSeen || spaceBefore || gapBefore ? FragmentJoin.Space
                : FragmentJoin.Glue;
            slices.Add(cropped.Join == join ? cropped : cropped with { Join = join });
            first = false;
            spaceSeen = spaceAfter;
        }
    }

    /// <summary>
    /// The characters that are wider in the source, and by how many columns: what is left out between two fragments widens the first
    /// character behind it, or the last before it where white space follows.
    /// </summary>
    private List<(int Character, int Columns)> Hidden()
    {
        var hidden = new List<(int, int)>();
        for (int index = 1; index < fragments.Length; index++)
        {
            var (above, here) = (fragments[index - 1].Location, fragments[index].Location);
            var columns = here.Start - above.Start - above.Length;
            if (columns <= 0 || here.Line != above.Line || fragments[index].Join != FragmentJoin.Glue || starts[index] >= Text.Length) continue;
            hidden.Add((char.IsWhiteSpace(Text[starts[index]]) ? starts[index] - 1 : starts[index], columns));
        }
        return hidden;
    }

    private static TextFragment? Cropped(TextFragment fragment, int from, int to, out bool spaceBefore, out bool spaceAfter)
    {
        var text = fragment.Text;
        var (start, end) = (from, to);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        (spaceBefore, spaceAfter) = (start > from, end < to);
        if (start == end)
        {
            spaceBefore = true;
            return null;
        }
        if (start == 0 && end == text.Length) return fragment;
        return fragment.Part(start, end - start);
    }

    private List<int> FindHeaderPhrases()
    {
        var indent = Text.Length - Text.AsSpan().TrimStart().Length;
        var starts = HeaderWords.PhraseStarts(Evidence.Words);
        return indent == 0 ? starts : starts.ConvertAll(start => start + indent);
    }

    private static int LeadingColumns(string text)
    {
        const int TabWidth = 8;
        var columns = 0;
        foreach (var character in text)
        {
            if (character == '\t') columns = (columns / TabWidth + 1) * TabWidth;
            else if (char.IsWhiteSpace(character)) columns++;
            else break;
        }
        return columns;
    }
}
