using System.Collections.Frozen;
using PolicyExtract.Model;

namespace PolicyExtract.Vocabulary;

/// <summary>What the header of a column says about its field, in all languages at once.</summary>
public static class HeaderWords
{
    private const int LongestHeader = 80;
    private const int MostWords = 10;

    // Without spaces each character is a word; three make about one of ours.
    private const int MostIdeographs = 3 * MostWords;

    // A header that holds a field's words among others is weaker than one that is nothing else.
    private const double InOtherWords = 0.9;

    // "Cookie" and "name" are said in headers of every field.
    private const double OnlyNameInOtherWords = 0.6;
    private const double SharedByFields = 0.75;

    // "Name Purpose": two headers that lost what stood between them.
    private const double OfTwoHeaders = 0.5;

    // "Cookies of": the next line goes on.
    private const double OnlyBegun = 0.5;

    // "In-product" before "cookie name": two words and what joins them.
    private const int MostBeforeName = 3;

    // "Which cookies do we use" holds more articles and pronouns than headers do, which have one at most.
    private const double ConnectingWeight = 0.25;
    private const double Misspelt = 0.5;

    // Lists of services write "Cookie type" before the names; no table does.
    private const double NamesByException = 0.12;
    private const double Weakest = 0.1;

    private static readonly CookieField[] Fields = Enum.GetValues<CookieField>();

    private static readonly Lazy<PhraseTable<HeaderMeaning>> Table = new(() => new(LanguageList.All.SelectMany(PhrasesOf)));

    private static readonly Lazy<PhraseTable<bool>> OtherTable = new(() => new(LanguageList.Phrases(language => language.Headers.Other, true)));

    private static readonly Lazy<FrozenDictionary<(char First, char Last, int Length), string[]>> Spellings = new(() => LanguageList.All
        .SelectMany(PhrasesOf)
        .Select(phrase => FoldedText.Fold(phrase.Words))
        .Where(word => word.Length >= MisspeltWords.ShortestWord)
        .Distinct(StringComparer.Ordinal)
        .GroupBy(word => (word[0], word[^1], word.Length))
        .ToFrozenDictionary(group => group.Key, group => group.Order(StringComparer.Ordinal).ToArray()));

    /// <summary>The fields that a header may stand for, likeliest first; empty when it means none of them.</summary>
    public static ValueList<HeaderMatch> Match(string header) => TextLikelihoods.Of(header).Headers;

    internal static ValueList<HeaderMatch> Match(FoldedWords words)
    {
        if (words.Text.Length is 0 or > LongestHeader) return [];
        if (words.Count > MostWords && (words.Count > MostIdeographs || !words.Text.Any(CharacterKinds.IsIdeograph))) return [];
        var scan = PhraseScan<HeaderMeaning>.Of(words, Table.Value);
        if (scan.Hits.Count > 0 && IsWhole(words, scan.Hits)) return Ranked(scan.Hits, 1);
        if (IsOfNoField(words)) return [];
        if (scan.Hits.Count == 0) return OfMisspelt(words);
        return WholeWithoutSymbols(words, scan.Hits) is { } hits ? Ranked(hits, 1) : OfParts(words, scan);
    }

    /// <summary>0 to 1: how likely a line is a header of a column, also of one that states no field; 0 when it is none.</summary>
    public static double Strength(string line) => TextLikelihoods.Of(line).Header;

    internal static double Strength(ValueList<HeaderMatch> fields, FoldedWords words) =>
        fields is [var best, ..] ? best.Strength : IsOfNoField(words) ? 1 : 0;

    /// <summary>Whether a header is one of names, be it of something else as well.</summary>
    internal static bool HeadsNames(ValueList<HeaderMatch> matches) =>
        matches.Any(match => match is { Field: CookieField.Name, Strength: > NamesByException });

    /// <summary>Whether a text is one phrase of the lexicon, be it of headers of several fields ("Type of cookie").</summary>
    internal static bool IsPhrase(string header)
    {
        var words = FoldedWords.Of(header);
        return words.Count > 0 && !Table.Value.Match(words, 0, out var length).IsEmpty && length == words.Count;
    }

    /// <summary>Whether it heads a column that states no field of a cookie ("Legal basis").</summary>
    public static bool IsOfNoField(string header) => Match(header).Count == 0 && Strength(header) == 1;

    private static bool IsOfNoField(FoldedWords words)
    {
        if (words.Text.Length > LongestHeader) return false;
        var (first, last) = Bare(words);
        return first < last && !OtherTable.Value.Match(words, first, out var length).IsEmpty && length == last - first;
    }

    /// <summary>The characters of a text at which a phrase begins that headers hold.</summary>
    internal static List<int> PhraseStarts(FoldedWords words)
    {
        var starts = new List<int>();
        for (var at = 0; at < words.Count; at++)
        {
            var isPhrase = Table.Value.Match(words, at, out var length) is { IsEmpty: false } meanings && !IsOnlyLink(words, at, length, meanings[0]);
            if (isPhrase || !OtherTable.Value.Match(words, at, out _).IsEmpty) starts.Add(words[at].Start);
        }
        return starts;
    }

    // "From" may head a column, but among other words it only ties them together.
    private static bool IsOnlyLink(FoldedWords words, int at, int length, HeaderMeaning meaning) =>
        length == 1 && meaning.Weight < 1 && NeutralWords.CountAt(words, at, out var isConnecting) == 1 && isConnecting;

    private static IEnumerable<(string Words, HeaderMeaning Meaning)> PhrasesOf(Language language)
    {
        var headers = language.Headers;
        var ofFields = Fields.SelectMany(field => headers.Of(field).Select(words => (words, new HeaderMeaning(field, 1))));
        // Hosts are often all that a table says about the provider, and a "party" may be a company.
        var asProvider = headers.Domain.Concat(headers.Party).Select(words => (words, new HeaderMeaning(CookieField.Provider, 0.35)));
        return ofFields.Concat(asProvider).Concat(WithSlash(headers.Party, language.Text.Or))
            .Concat(Of(
                headers.Type, (CookieField.Storage, 0.6), (CookieField.Category, 0.55), (CookieField.Party, 0.4), (CookieField.Duration, 0.35), (CookieField.Name, NamesByException)))
            .Concat(Of(headers.Service, (CookieField.Provider, 0.75), (CookieField.Feature, 0.4), (CookieField.Name, 0.3)))
            .Concat(Of(headers.Origin, (CookieField.Provider, 0.65), (CookieField.Domain, 0.55), (CookieField.Party, 0.4)))
            .Concat(Of(headers.Function, (CookieField.Purpose, 0.85), (CookieField.Feature, 0.5)))
            .Concat(Of(headers.Used, (CookieField.Name, 1), (CookieField.Party, 0.45)));
    }

    // "First or third party" is also written "first/third party".
    private static IEnumerable<(string Words, HeaderMeaning Meaning)> WithSlash(WordList parties, WordList or) =>
        from words in parties
        from conjunction in or
        where words.Contains($" {conjunction} ", StringComparison.Ordinal)
        select (words.Replace($" {conjunction} ", " / ", StringComparison.Ordinal), new HeaderMeaning(CookieField.Party, 1));

    private static IEnumerable<(string Words, HeaderMeaning Meaning)> Of(
        WordList list, params (CookieField Field, double Weight)[] meanings) =>
        from words in list
        from meaning in meanings
        select (words, new HeaderMeaning(meaning.Field, meaning.Weight));

    private static bool IsWhole(FoldedWords words, List<PhraseHit<HeaderMeaning>> hits)
    {
        var (first, last) = Bare(words);
        return hits[0].At == first && hits[0].Length == last - first;
    }

    // The words without the symbols before and after them.
    private static (int First, int Last) Bare(FoldedWords words)
    {
        var (first, last) = (0, words.Count);
        while (first < last && words.Is(first, WordKind.Symbol)) first++;
        while (last > first && words.Is(last - 1, WordKind.Symbol)) last--;
        return (first, last);
    }

    // "Cookie / Data Key name" is one phrase, "Provider / Domain" are two.
    private static List<PhraseHit<HeaderMeaning>>? WholeWithoutSymbols(FoldedWords words, List<PhraseHit<HeaderMeaning>> hits)
    {
        if (Sure(hits).DistinctBy(hit => hit.Meaning.Field).Count() > 1 || words.WithoutSymbols() is not { } bare) return null;
        var whole = PhraseScan<HeaderMeaning>.Of(bare, Table.Value).Hits;
        return whole.Count > 0 && IsWhole(bare, whole) ? whole : null;
    }

    private static List<PhraseHit<HeaderMeaning>> Sure(List<PhraseHit<HeaderMeaning>> hits) => hits.FindAll(hit => hit.Meaning.Weight == 1);

    private static ValueList<HeaderMatch> OfParts(FoldedWords words, PhraseScan<HeaderMeaning> scan)
    {
        var hits = scan.Hits.FindAll(hit => !IsOnlyLink(words, hit.At, hit.Length, hit.Meaning));
        if (hits.Count == 0) return [];
        var connecting = scan.Connecting + scan.Hits.Except(hits).DistinctBy(hit => hit.At).Count();
        var units = Units(words, hits);
        var others = Math.Max(0, scan.Foreign - units) + (units > 0 ? 0 : Math.Max(0, connecting - 1) * ConnectingWeight);
        var isNothingElse = others == 0 && (units > 0 || connecting == 0);
        if (isNothingElse && hits.TrueForAll(hit => hit.Meaning.Field == hits[0].Meaning.Field)) return Ranked(hits, 1);
        if (connecting <= 1 && EndsInName(words, hits)) return Ranked([new(hits[^1].At, hits[^1].Length, new(CookieField.Name, 1))], InOtherWords);
        var share = scan.Matched / (scan.Matched + others);
        var factor = share * share * InOtherWords * (AreTwoHeaders(words, hits) ? OfTwoHeaders : 1);
        if (hits.TrueForAll(hit => hit.Meaning.Field == CookieField.Name))
            return Ranked(hits, factor * (scan.Foreign > 0 ? OnlyNameInOtherWords : 1) * (EndsOnLink(words, hits) ? OnlyBegun : 1));
        var telling = hits.FindAll(hit => hit.Meaning.Field != CookieField.Name);
        var sure = Sure(telling);
        if (sure.Count > 0) telling = sure;
        return Ranked(telling, sure.DistinctBy(hit => hit.Meaning.Field).Count() > 1 ? factor * SharedByFields : factor);
    }

    // "In-product cookie name": what stands before the words for a cookie's name only says of what, and is no other header.
    private static bool EndsInName(FoldedWords words, List<PhraseHit<HeaderMeaning>> hits)
    {
        var (first, last) = Bare(words);
        var name = hits[^1];
        return name.At - first <= MostBeforeName && name.Meaning.Field == CookieField.Name && name.At + name.Length == last && name.Length > 1
            && Enumerable.Range(name.At, name.Length).Any(at => NeutralWords.CountAt(words, at) > 0)
            && Enumerable.Range(first, name.At - first).All(at => !words.Is(at, WordKind.Symbol) || words.At(at) is "-")
            && Sure(hits).TrueForAll(hit => hit.Meaning.Field is CookieField.Name or CookieField.Feature);
    }

    private static bool EndsOnLink(FoldedWords words, List<PhraseHit<HeaderMeaning>> hits) =>
        hits[^1].At + hits[^1].Length < words.Count && NeutralWords.CountAt(words, words.Count - 1, out var isConnecting) == 1 && isConnecting;

    // "Expiry (days)": units say in what the column counts; "Expiry 2 years" is a label and its value.
    private static int Units(FoldedWords words, List<PhraseHit<HeaderMeaning>> hits)
    {
        var count = 0;
        for (var at = 0; at < words.Count; at++)
        {
            var isUnit = words.Is(at, WordKind.Letters) && RetentionLookup.Match(words, at, out _) is { Unit: not PeriodUnit.None }
                && NeutralWords.CountAt(words, at) == 0;
            if (isUnit && !(at > 0 && words.Is(at - 1, WordKind.Digits)) && !hits.Exists(hit => hit.At <= at && at < hit.At + hit.Length)) count++;
        }
        return count;
    }

    // Words of two fields with nothing between them; "cookie" goes with all fields.
    private static bool AreTwoHeaders(FoldedWords words, List<PhraseHit<HeaderMeaning>> hits)
    {
        for (var i = 1; i < hits.Count; i++)
        {
            var (one, other) = (hits[i - 1], hits[i]);
            if (one.Meaning.Weight < 1 || other.Meaning.Weight < 1 || one.Meaning.Field == other.Meaning.Field) continue;
            if (other.At == one.At + one.Length && NeutralWords.CountAt(words, one.At) == 0 && NeutralWords.CountAt(words, other.At) == 0)
                return true;
        }
        return false;
    }

    private static ValueList<HeaderMatch> Ranked(List<PhraseHit<HeaderMeaning>> hits, double factor) =>
        hits is [var only]
            ? factor * only.Meaning.Weight >= Weakest ? [new(only.Meaning.Field, factor * only.Meaning.Weight)] : []
            : RankedByField(hits, factor);

    private static ValueList<HeaderMatch> RankedByField(List<PhraseHit<HeaderMeaning>> hits, double factor) => hits
        .GroupBy(hit => hit.Meaning.Field)
        .Select(group => new HeaderMatch(group.Key, factor * group.Max(hit => hit.Meaning.Weight)))
        .Where(match => match.Strength >= Weakest)
        .OrderByDescending(match => match.Strength)
        .ThenBy(match => match.Field)
        .ToValueList();

    // A slip seldom falls on the first or last letter, and adds or drops one at most.
    private static ValueList<HeaderMatch> OfMisspelt(FoldedWords words)
    {
        if (words.Count is 0 or > 2 || !words.Is(0, WordKind.Letters)) return [];
        var word = words.Count == 1 ? words.At(0).ToString() : $"{words.At(0)} {words.At(1)}";
        if (word.Length < MisspeltWords.ShortestWord || FieldWords.IsOfTables(word)) return [];
        for (var length = word.Length - 1; length <= word.Length + 1; length++)
        {
            if (!Spellings.Value.TryGetValue((word[0], word[^1], length), out var spellings)) continue;
            var meant = Array.Find(spellings, spelling => MisspeltWords.IsMisspelt(word, spelling));
            if (meant is not null) return [.. Match(meant).Select(match => match with { Strength = match.Strength * Misspelt })];
        }
        return [];
    }
}
