using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Normalizing;

/// <summary>
/// The lines that hold at one point of a document. Marked headings close what is at their level or deeper. Lesser lines have no level:
/// a line closes the last one with the same subject (category, provider, other), and with it what came between that one and a table. A
/// number before it closes the chapters that it counts on from.
/// </summary>
internal sealed class Outline
{
    /// <summary>Lines kept open at once: a document without headings would otherwise keep every line.</summary>
    private const int MostOpenLines = 64;

    /// <summary>Likelihood from which a line is rather the name of a cookie than a heading.</summary>
    private const double LikelyName = 0.5;

    private readonly List<Open> open = [];
    private bool enumerating;

    public ValueList<ContextLine> NearestFirst => open.AsEnumerable().Reverse().Select(entry => entry.Line).ToValueList();

    /// <summary>What was said to introduce the table does not introduce the next one.</summary>
    public void PassTable()
    {
        enumerating = false;
        open.RemoveAll(entry => entry.Line.Kind == ContextLineKind.Sentence && !ConsentWords.SayExempt(entry.Line.Content.Text));
        for (var i = 0; i < open.Count; i++) open[i] = open[i] with { TablePassed = true };
    }

    /// <param name="isBetweenTables">Whether nothing else stands between two tables.</param>
    public void Add(ContextLine line, bool isBetweenTables = false)
    {
        if (isBetweenTables) CloseTitle(line);
        if (line.IsMarkedHeading) CloseDeeper(line);
        else if (line.Kind == ContextLineKind.LeadIn && !line.Number.IsNested && IsEnumerated(line)) return;
        else if (line.Kind != ContextLineKind.Sentence && !Introduces(line)) CloseSameSubject(line);
        if (!line.IsMarkedHeading && line.Kind != ContextLineKind.Sentence) CloseChapters(line.Number);
        open.Add(new(line, TablePassed: false));
        if (open.Count > MostOpenLines) open.RemoveAt(Math.Max(0, open.FindIndex(entry => entry.Line.Kind == ContextLineKind.Sentence)));
    }

    private void CloseDeeper(ContextLine heading)
    {
        enumerating = false;
        open.RemoveAll(entry => entry.Line.Depth >= heading.Depth);
    }

    /// <summary>
    /// A title of cookies takes the place of the one right over the table before: "Custom cookies" after "Cookies of Acme", and a category's
    /// that of a company. One that only announces ("Our cookies for visits:") does not.
    /// </summary>
    private void CloseTitle(ContextLine line)
    {
        var title = open.FindLastIndex(entry => entry.Line.Kind != ContextLineKind.Sentence);
        var isTitle = title >= 0 && open[title] is { TablePassed: true, Line.IsMarkedHeading: false } above && above.Line.Kind == line.Kind;
        if (!isTitle || line.Kind == ContextLineKind.Sentence || line.Content.Text.EndsWith(':')) return;
        var takesPlace = line.Subject == ContextSubject.Category
            ? open[title].Line.Subject == ContextSubject.Provider
            : line.Subject == ContextSubject.Other && CookieWords.IsIn(line.Content.Text);
        if (takesPlace) open.RemoveAt(title);
    }

    /// <summary>A numbered title ends the chapter before it, with all that stands in it.</summary>
    private void CloseChapters(ChapterNumber number)
    {
        var from = open.FindLastIndex(entry => Ends(entry) && entry.Line.Number.Parts.Count == number.Parts.Count);
        if (from < 0) from = open.FindIndex(Ends);
        if (from < 0) return;
        enumerating = false;
        var marked = open.Skip(from).Where(entry => entry.Line.IsMarkedHeading).ToList();
        open.RemoveRange(from, open.Count - from);
        open.AddRange(marked);

        bool Ends(Open entry) => !entry.Line.IsMarkedHeading && entry.Line.Number.EndsAt(number);
    }

    /// <summary>Items that name one category or provider after the other say which there are; they stand over nothing.</summary>
    private bool IsEnumerated(ContextLine line)
    {
        if (line.Subject == ContextSubject.Other) return false;
        enumerating |= open.Exists(entry => IsSibling(entry, line));
        if (enumerating) open.RemoveAll(entry => IsSibling(entry, line));
        return enumerating;
    }

    private static bool IsSibling(Open entry, ContextLine line) =>
        !entry.TablePassed && entry.Line.Kind == ContextLineKind.LeadIn && entry.Line.Subject == line.Subject
        && entry.Line.Content.Text != line.Content.Text;

    /// <summary>Whether a line is part of a list and heads nothing: it announces what follows, or is the name of a cookie itself.</summary>
    private static bool Introduces(ContextLine line) =>
        line.Subject == ContextSubject.Other
        && ((line.Content.Text is [.., ':' or '：'] && CookieWords.IsIn(line.Content.Text))
            || NameGrammar.Likelihood(line.Content.Text) >= LikelyName);

    private void CloseSameSubject(ContextLine line)
    {
        var from = open.FindIndex(entry => !entry.Line.IsMarkedHeading && IsClosedBy(entry, line));
        if (from < 0) return;
        var stays = open.Where((entry, index) => index < from || (index > from && !(entry.TablePassed && entry.Line.Depth >= line.Depth)))
            .ToList();
        open.Clear();
        open.AddRange(stays);
    }

    /// <summary>A bold line or list item that names neither category nor provider ends what its like said before the last table.</summary>
    private static bool IsClosedBy(Open entry, ContextLine line) =>
        entry.Line.Kind != ContextLineKind.Sentence
        && !(IsRestated(entry.Line, line) && !entry.TablePassed)
        && (entry.Line.Subject == line.Subject
            || (entry.TablePassed && line.Subject == ContextSubject.Other && line.Kind != ContextLineKind.ShortLine
                && entry.Line.Kind == line.Kind && entry.Line.Depth == line.Depth));

    /// <summary>Whether a line says of the category what a clearer one before it said: "Essential cookies", "These cookies are essential".</summary>
    private static bool IsRestated(ContextLine before, ContextLine line) =>
        before.Category is { } category && category.Category == line.Category?.Category && category.Strength > line.Category.Strength;

    private sealed record Open(ContextLine Line, bool TablePassed);
}
