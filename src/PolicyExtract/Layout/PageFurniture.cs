using System.Text;
using PolicyExtract.Layout.Aligned;
using PolicyExtract.Layout.Entries;
using PolicyExtract.Layout.Joined;
using PolicyExtract.Layout.Rows;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout;

/// <summary>
/// Finds running heads, feet and page numbers in text that was printed to pages: what stands at the edge of many of them with the same words,
/// numbers apart, and nowhere else; and what numbers the pages.
/// </summary>
internal static class PageFurniture
{
    /// <summary>Lines from the top or the bottom of a page among which it is looked for.</summary>
    private const int Depth = 3;

    /// <summary>Pages that have it at least, and their share.</summary>
    private const int FewestPages = 3;
    private const double MostPages = 0.5;

    /// <summary>Its words may stand once more in the text, as the title does; a table's words stand there more often.</summary>
    private const int MostElsewhere = 1;

    /// <summary>The run without it; what was taken out is added to <paramref name="furniture"/>.</summary>
    public static LineRun TakeOut(LineRun run, List<LayoutLine> furniture)
    {
        var pages = Pages(run);
        var isRepeated = Repeated(run, pages);
        var numbers = PageNumbers.In(run, pages);
        var (kept, startsPage) = (new List<LayoutLine>(), false);
        for (int line = 0; line < run.Count; line++)
        {
            startsPage |= run[line].StartsPage;
            if (numbers.Contains(line) || isRepeated(line) && !BelongsToTable(run, line))
            {
                furniture.Add(run[line]);
                startsPage |= numbers.Contains(line);
            }
            else
            {
                kept.Add(run[line].OnPage(startsPage));
                startsPage = false;
            }
        }
        return kept.Count == run.Count ? run : new LineRun(kept, run.IsMarkdown);
    }

    /// <summary>The first line of each page and the line after its last.</summary>
    private static List<(int Start, int End)> Pages(LineRun run)
    {
        var starts = Enumerable.Range(0, run.Count).Where(line => line == 0 || run[line].StartsPage).ToList();
        return [.. starts.Select((start, page) => (start, page + 1 < starts.Count ? starts[page + 1] : run.Count))];
    }

    /// <summary>Whether a line stands at the edges of many pages; never where there are few.</summary>
    private static Predicate<int> Repeated(LineRun run, List<(int Start, int End)> pages)
    {
        if (pages.Count < FewestPages) return _ => false;
        var keys = run.Lines.Select(Key).ToArray();
        var repeated = Repeated(pages, keys);
        return line => repeated.Contains(keys[line]);
    }

    private static HashSet<string> Repeated(List<(int Start, int End)> pages, string[] keys)
    {
        var inText = keys.CountBy(key => key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return pages.SelectMany(page => Edges(page).Select(line => keys[line]).Distinct(StringComparer.Ordinal))
            .CountBy(key => key, StringComparer.Ordinal)
            .Where(key => key.Value >= Math.Max(FewestPages, MostPages * pages.Count) && inText[key.Key] <= key.Value + MostElsewhere)
            .Select(key => key.Key)
            .ToHashSet(StringComparer.Ordinal);
    }

    private static IEnumerable<int> Edges((int Start, int End) page) =>
        Enumerable.Range(page.Start, page.End - page.Start).Where(line => line < page.Start + Depth || line >= page.End - Depth);

    /// <summary>
    /// A table's header is repeated as well, but is read with its rows; names and labelled values that come again are what is looked for.
    /// </summary>
    private static bool BelongsToTable(LineRun run, int line) =>
        HeaderFinder.IsHeaderLine(run[line]) || AlignedColumns.IsHeaderLine(run, line) || JoinedHeader.At(run, line) is not null
        || NameGrammar.FindIn(run[line].Trimmed).Count > 0
        || HeaderWords.Strength(LabelCandidates.OpeningWords(run[line]).ToString()) >= HeaderCover.SureHeader;

    /// <summary>The words of a line, numbers masked.</summary>
    private static string Key(LayoutLine line)
    {
        var words = new StringBuilder(line.Trimmed.Length);
        foreach (var character in line.Trimmed)
        {
            var masked = char.IsDigit(character) ? '#' : char.IsWhiteSpace(character) ? ' ' : character;
            if (words.Length == 0 || masked is not ('#' or ' ') || words[^1] != masked) words.Append(masked);
        }
        return words.ToString();
    }
}
