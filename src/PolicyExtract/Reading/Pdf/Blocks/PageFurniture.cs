using System.Text;
using PolicyExtract.Reading.Pdf.Lines;

namespace PolicyExtract.Reading.Pdf.Blocks;

/// <summary>
/// Finds running heads, feet and page numbers: what stands at the same place of many pages with the same words, numbers apart.
/// </summary>
internal static class PageFurniture
{
    /// <summary>Lines from the top or the bottom of a page among which it is looked for.</summary>
    private const int Depth = 4;

    /// <summary>Share of the pages that have it at least.</summary>
    private const double MostPages = 0.5;

    /// <summary>Points by which its place may differ from page to page.</summary>
    private const double Place = 3;

    /// <summary>Share of the font size that parts it from the text at least; a table's repeated header stands closer to its rows.</summary>
    private const double Distance = 1;

    /// <summary>The pages without it, and what was taken out by its words with the numbers masked.</summary>
    public static (List<PageReading> Pages, ILookup<string, (PageReading Page, PageLine Line)> Furniture) Remove(
        IReadOnlyList<PageReading> pages)
    {
        var candidates = pages.SelectMany(page => Candidates(page).Select(line => (Page: page, Line: line, Key: KeyOf(page, line))))
            .ToList();
        var repeated = candidates.Where(one => IsRepeated(one.Page, one.Key, candidates, pages.Count)).ToList();
        var taken = repeated.Select(one => one.Line).ToHashSet(ReferenceEqualityComparer.Instance);
        return (pages.Select(page => page with { Lines = page.Lines.Where(line => !taken.Contains(line)).ToList() }).ToList(),
            repeated.ToLookup(one => one.Key.Words, one => (one.Page, one.Line), StringComparer.Ordinal));
    }

    /// <summary>The lines above everything else and below it, each with some distance to what comes next.</summary>
    private static IEnumerable<PageLine> Candidates(PageReading page)
    {
        var boxes = page.Tables.Select(table => (table.Box, Line: (PageLine?)null))
            .Concat(page.Lines.Select(line => (line.Box, Line: (PageLine?)line))).ToList();
        var head = Outer(boxes.OrderBy(item => item.Box.Top), (outer, inner) => inner.Top - outer.Bottom);
        var foot = Outer(boxes.OrderByDescending(item => item.Box.Bottom), (outer, inner) => outer.Top - inner.Bottom);
        return head.Concat(foot).Distinct();
    }

    private static List<PageLine> Outer(
        IEnumerable<(Model.SourceBox Box, PageLine? Line)> inwards, Func<Model.SourceBox, Model.SourceBox, double> gap)
    {
        var items = inwards.Take(Depth + 1).ToList();
        var outer = items.TakeWhile(item => item.Line is not null).Take(Depth).ToList();
        for (; outer.Count > 0; outer.RemoveAt(outer.Count - 1))
        {
            if (outer.Count == items.Count || gap(outer[^1].Box, items[outer.Count].Box) >= Distance * outer[^1].Line!.FontSize) break;
        }
        return outer.ConvertAll(item => item.Line!);
    }

    /// <summary>The words, numbers masked, and the place.</summary>
    private static (string Words, double Baseline) KeyOf(PageReading page, PageLine line)
    {
        var words = new StringBuilder();
        foreach (var character in line.Text)
        {
            if (!char.IsDigit(character)) words.Append(character);
            else if (words.Length == 0 || words[^1] != '#') words.Append('#');
        }
        return (words.ToString(), line.Baseline > page.Height / 2 ? line.Baseline - page.Height : line.Baseline);
    }

    private static bool IsRepeated(
        PageReading page, (string Words, double Baseline) key,
        List<(PageReading Page, PageLine Line, (string Words, double Baseline) Key)> all, int pageCount)
    {
        var others = all.Where(
            other => other.Page != page && other.Key.Words == key.Words && Math.Abs(other.Key.Baseline - key.Baseline) <= Place)
            .Select(other => other.Page.Number).Distinct().Count();
        return others >= 1 && others + 1 >= MostPages * pageCount;
    }
}
