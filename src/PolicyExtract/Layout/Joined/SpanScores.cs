using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout.Joined;

/// <summary>How well stretches of words are cells of one column: how they fit it, how they hold together; each is judged once.</summary>
internal sealed class SpanScores(JoinedWords words, ColumnModel column)
{
    /// <summary>Words that a short cell may have; what is longer is prose, whatever it says.</summary>
    public const int MostShortWords = 9;

    /// <summary>Names that one cell may list.</summary>
    private const int MostNames = 40;

    private const double KnownCompany = 0.5;

    private readonly Dictionary<int, double[]> known = [];

    /// <summary>What it says for a cell of running words that it is written like so many of the column's.</summary>
    private readonly double startsUpper = OfShare(column.Style.StartsUpper), startsLower = OfShare(1 - column.Style.StartsUpper),
        endsSentence = OfShare(column.Style.EndsSentence), endsOtherwise = OfShare(1 - column.Style.EndsSentence);

    /// <summary>The scores of the stretches that begin at a word.</summary>
    public Spans From(int from)
    {
        if (!known.TryGetValue(from, out var ofShort)) known[from] = ofShort = Unknown();
        return new Spans(this, from, ofShort, words.Count - from > MostShortWords ? OfLonger(from) : 0);
    }

    /// <summary>Words that a cell may have which begins at a word.</summary>
    public int MostWordsFrom(int from, int end)
    {
        if (column.HoldsProse) return end - from;
        if (column.Field != CookieField.Name) return MostShortWords;
        var limit = Math.Min(end - from, MostNames);
        return Math.Max(MostShortWords, Enumerable.Range(0, limit).TakeWhile(word => words.IsSureName(from + word)).Count());
    }

    private static double[] Unknown()
    {
        var unknown = new double[MostShortWords];
        Array.Fill(unknown, double.NaN);
        return unknown;
    }

    /// <summary>Of stretches longer than short cells: running words, or a list of sure names.</summary>
    private double OfLonger(int from)
    {
        const double LongProse = 1.4;
        const double SureNames = 2;
        return column.HoldsProse ? LongProse + Opening(from, isLonger: true) : SureNames;
    }

    private double Short(int from, int end)
    {
        var score = column.Score(words.Joined(from, end)) + (column.Field == CookieField.Name ? OtherThanName(words.Joined(from, end)) : 0);
        score += column.HoldsProse ? Opening(from, end - from > 1) : end - from > 1 ? ShortCell(from, end) : 0;
        return score + Cuts(from, end);
    }

    /// <summary>What begins a line of prose: a company, a number of a clause.</summary>
    private static double OtherThanName(CellEvidence cell)
    {
        const double KnownWord = -2;
        const double LikeName = 0.5;
        return cell.Name < LikeName && (cell.IsKnownWord || !cell.Text.Any(char.IsLetter)) ? KnownWord : 0;
    }

    /// <summary>What a short stretch is worth at most, told without looking at what it says.</summary>
    private double MostOfShort(int from, int end)
    {
        var form = column.HoldsProse ? Opening(from, end - from > 1) : end - from > 1 ? FormOfShortCell(from, end) : 0;
        return column.MostScore + form + Cuts(from, end);
    }

    private double Opening(int from, bool isLonger)
    {
        const double TwoCapitals = -1;
        var score = words.StartsLower(from) ? startsLower : words.StartsUpper(from) ? startsUpper : 0;
        return isLonger && words.StartsUpper(from) && words.StartsUpper(from + 1) ? score + TwoCapitals : score;
    }

    /// <summary>What it says for a cell that a share of the column's cells is written like it.</summary>
    private static double OfShare(double share)
    {
        const double Most = 0.8;
        const double Least = -1.2;
        const double Slope = 1.3;
        return share <= 0 ? Least : Math.Clamp(Slope * Math.Log(2 * share), Least, Most);
    }

    /// <summary>
    /// Names are single words unless listed or sure, and open no company; no short cell has a sentence's end inside, or opens with words that tie sentences.
    /// </summary>
    private double FormOfShortCell(int from, int end)
    {
        const double SeveralNames = -2.5;
        const double SureNames = -1;
        const double NameAsCompany = -2;
        const double Sentence = -2;
        const double Link = -1.5;
        const double UnknownCompany = -0.3;
        var score = 0.0;
        if (column.Field == CookieField.Name && !words.IsListed(from, end)) score += AreSureNames(from, end) ? SureNames : SeveralNames;
        if (column.Field == CookieField.Provider && AreSureNames(from, from + 1)) score += NameAsCompany;
        if (column.Field == CookieField.Provider && words.Joined(from, end).Provider < KnownCompany) score += UnknownCompany * (end - from - 1);
        if (words.HasSentenceEnd(from, end - 1)) score += Sentence;
        return words.IsLink(from) ? score + Link : score;
    }

    private bool AreSureNames(int from, int end) => Enumerable.Range(from, end - from).All(words.IsSureName);

    /// <summary>The same where words before a period may be too many.</summary>
    private double ShortCell(int from, int end)
    {
        const double Excess = -1;
        var score = FormOfShortCell(from, end);
        var isExcess = column.Field == CookieField.Duration && (words.StartsLower(from) || words.OpensParenthesis(from))
            && column.Score(words.Joined(from + 1, end)) >= column.Score(words.Joined(from, end))
            && RetentionGrammar.Find(words.Joined(from, end).Text) is not [{ Start: 0 }, ..];
        return isExcess ? score + Excess : score;
    }

    /// <summary>What it says for a cell of running words that it ends as sentences do, or does not.</summary>
    private double Ending(int end) => !column.HoldsProse ? 0 : words.EndsSentence(end - 1) ? endsSentence : endsOtherwise;

    /// <summary>What it takes away that a cell ends, or begins, where words belong together.</summary>
    private double Cuts(int from, int end)
    {
        const double LeadsOn = -2.5;
        const double AtSign = -4;
        const double PartsPair = -1.5;
        const double PartsPhrase = -2.2;
        const double PartsParenthesis = -2.5;
        const double OpensParenthesis = -3;
        var score = Ending(end);
        if (end - from > 1 && (StandsApart(from) || StandsApart(end - 1))) score += AtSign;
        score += PartsPair * words.BelongsToNext(end - 1);
        if (words.OpensParenthesis(from)) score += OpensParenthesis;
        if (words.IsInsidePhrase(end - 1)) score += PartsPhrase;
        if (words.IsInsideParenthesis(end - 1)) score += PartsParenthesis;
        return words.LeadsOn(end - 1) && !words.IsSign(end - 1) ? score + LeadsOn : score;
    }

    private bool StandsApart(int word) => words.IsSign(word) || words.IsDash(word) || words.IsPlaceholder(word);

    /// <summary>The scores of the stretches that begin at one word.</summary>
    internal readonly struct Spans(SpanScores scores, int from, double[] ofShort, double ofLonger)
    {
        /// <param name="end">The word after the last.</param>
        /// <param name="least">A score that is not above it does not count and need not be told: negative infinity stands for it.</param>
        public double To(int end, double least)
        {
            const double Rounding = 1e-6;
            if (end - from > MostShortWords) return ofLonger + scores.Cuts(from, end);
            ref var score = ref ofShort[end - from - 1];
            if (!double.IsNaN(score)) return score;
            return scores.MostOfShort(from, end) < least - Rounding ? double.NegativeInfinity : score = scores.Short(from, end);
        }
    }
}
