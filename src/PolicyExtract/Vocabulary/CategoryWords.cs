using PolicyExtract.Model;

namespace PolicyExtract.Vocabulary;

/// <summary>Which category a heading, a cell or a caption names, in all languages at once.</summary>
public static class CategoryWords
{
    private const int LongestText = 400;

    // A single hit among so many other words is a sentence about something else.
    private const double Weakest = 0.02;

    // Headings have an article and a preposition ("the cookies for marketing"); more make a sentence of it.
    private const int UsualConnecting = 2;
    private const double ConnectingWeight = 0.25;
    private const int ShortestSentence = 4;
    private const int MostCategories = 3;
    private const double InSentence = 0.5;

    // Of several categories that are named together the most intrusive is meant ("analytics and advertising"),
    // but "necessary and functional" are the necessary ones.
    private static readonly CookieCategory[] Order =
    [
        CookieCategory.Marketing, CookieCategory.Social, CookieCategory.Analytics, CookieCategory.Necessary, CookieCategory.Security,
        CookieCategory.Preferences, CookieCategory.Unclassified, CookieCategory.Other,
    ];

    private static readonly Lazy<PhraseTable<CategoryMeaning>> Table = new(() => new(LanguageList.All.SelectMany(PhrasesOf)));

    /// <summary>The category that the words name; null when they name none.</summary>
    public static CategoryMatch? Find(string words) => Find(FoldedWords.Of(words));

    internal static CategoryMatch? Find(FoldedWords words)
    {
        if (words.Text.Length is 0 or > LongestText) return null;
        var scan = PhraseScan<CategoryMeaning>.Of(words, Table.Value);
        if (scan.Hits.Count == 0) return null;
        var share = Share(scan);
        var strength = share * share * (IsSentence(words.Text, scan) ? InSentence : 1);
        if (strength < Weakest) return null;
        var named = Named(scan.Hits, out var isNegated);
        if (named.Count == 0) return isNegated ? new(CookieCategory.Other, strength, Ambiguous: true) : null;
        var category = Array.Find(Order, candidate => named.Exists(meaning => meaning.Category == candidate));
        var isAmbiguous = named.FindAll(meaning => meaning.Category == category).TrueForAll(meaning => meaning.Ambiguous);
        return new(category, strength, isAmbiguous);
    }

    /// <summary>Whether a text of any length holds words for a category.</summary>
    internal static bool AreIn(string text) => Table.Value.AnyIn(FoldedWords.Of(text));

    /// <summary>The words of the longest phrase for a category that starts at a word; 0 when none does.</summary>
    internal static int CountAt(FoldedWords words, int at)
    {
        _ = Table.Value.Match(words, at, out var length);
        return length;
    }

    // "First-party" and the like say nothing for or against a category.
    private static double Share(PhraseScan<CategoryMeaning> scan)
    {
        var (matched, last) = (0, -1);
        foreach (var hit in scan.Hits)
        {
            if (hit.At != last && (hit.Meaning.Category is not null || hit.Meaning.IsNegation)) matched += hit.Length;
            last = hit.At;
        }
        return matched == 0 ? 0 : matched / (matched + scan.Foreign + (Math.Max(0, scan.Connecting - UsualConnecting) * ConnectingWeight));
    }

    // Headings end without a full stop, and seldom name more than three categories.
    private static bool IsSentence(string words, PhraseScan<CategoryMeaning> scan) =>
        (words.AsSpan().TrimEnd().EndsWith(".", StringComparison.Ordinal)
            && scan.Matched + scan.Connecting + scan.Foreign >= ShortestSentence)
        || scan.Hits.Select(hit => hit.Meaning.Category).OfType<CookieCategory>().Distinct().Count() > MostCategories;

    private static IEnumerable<string> Parties(Language language) =>
        language.Party.First.Concat(language.Party.Third).Where(words => words.AsSpan().ContainsAny(' ', '-'));

    // "Non-essential", "nicht notwendig", "facultatifs (non nécessaires)": the negation takes the word beside it away.
    private static List<CategoryMeaning> Named(List<PhraseHit<CategoryMeaning>> hits, out bool isNegated)
    {
        var named = new List<CategoryMeaning>();
        isNegated = false;
        foreach (var hit in hits)
        {
            if (hit.Meaning.Category is null) continue;
            if (hit.Meaning.Category == CookieCategory.Necessary && IsNegated(hits, hit))
                isNegated = true;
            else
                named.Add(hit.Meaning);
        }
        return named;
    }

    private static bool IsNegated(List<PhraseHit<CategoryMeaning>> hits, PhraseHit<CategoryMeaning> hit) =>
        hits.Exists(other => other.Meaning.IsNegation && hit.At - (other.At + other.Length) is 0 or 1 && other.At < hit.At);

    private static IEnumerable<(string Words, CategoryMeaning Meaning)> PhrasesOf(Language language)
    {
        var categories = language.Categories;
        return Of(categories.Necessary, CookieCategory.Necessary)
            .Concat(Of(categories.Security, CookieCategory.Security))
            .Concat(Of(categories.Preferences, CookieCategory.Preferences))
            .Concat(Of(categories.Analytics, CookieCategory.Analytics))
            .Concat(Of(categories.Marketing, CookieCategory.Marketing))
            .Concat(Of(categories.Social, CookieCategory.Social))
            .Concat(Of(categories.Other, CookieCategory.Other))
            .Concat(Of(categories.Unclassified, CookieCategory.Unclassified))
            .Concat(categories.Negations.Select(words => (words, new CategoryMeaning(null, IsNegation: true))))
            .Concat(Parties(language).Select(words => (words, new CategoryMeaning(null))));
    }

    private static IEnumerable<(string Words, CategoryMeaning Meaning)> Of(WordList list, CookieCategory category) =>
        list.Select(words => (words.TrimEnd('?'), new CategoryMeaning(category, words.EndsWith('?'))));
}
