using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout.Entries;

/// <summary>The beginning of a list item: the name or names, and a period in brackets behind them.</summary>
/// <param name="Bracket">The words in brackets when they state a period; null otherwise.</param>
/// <param name="RestStart">First character of the first line that is in neither.</param>
/// <param name="IsSetOff">Whether the author set the name in code or bold.</param>
/// <param name="HasPeriod">Whether a period stands in brackets behind the name, alone or beside other words.</param>
/// <param name="IsSure">Whether the name is one without regard to the other items: by itself, or by the period behind it.</param>
/// <param name="IsAllPeriod">Whether a period is all that the line says of the name: "cart: 2 days".</param>
internal sealed record ItemHead(
    ListedItem Item, CellSlice Name, CellEvidence Evidence, CellSlice? Bracket, int RestStart, bool IsSure, bool IsSetOff, bool HasPeriod,
    bool IsAllPeriod)
{
    private const double SureName = 0.6;

    /// <summary>Plain words are no names by themselves; a word that the author set off need only be possible as one.</summary>
    private const double PossibleName = 0.3;

    /// <summary>A period in brackets is one from this likelihood on: the words around it are often a clause.</summary>
    private const double IsPeriod = 0.4;

    /// <summary>Likelihood from which all that stands behind a name is a period, and the characters of the longest.</summary>
    private const double SurePeriod = 0.6;
    private const int LongestPeriod = 60;

    /// <summary>Whether the name is one word that may be one where other items begin with names.</summary>
    public bool IsPossible => Evidence.Name >= PossibleName && Evidence.WordCount == 1;

    /// <summary>The head of an item; null when the item begins with running words.</summary>
    public static ItemHead? Of(LineRun run, ListedItem item)
    {
        var line = run[item.Start];
        var start = SkipSigns(line.Text, item.ContentStart);
        var styled = StyledLength(line, start);
        var length = styled > 0 ? styled : PlainLength(line.Text, start);
        if (length == 0) return null;
        var name = new CellSlice(item.Start, start, length);
        var evidence = new CellEvidence(run.TextOf([name]).TrimEnd(':'));
        if (evidence.WordCount > 1 && evidence.Name < SureName) return null;
        var rest = start + length;
        var bracket = BracketAt(run, new CellSlice(item.Start, rest, line.Text.Length - rest));
        var hasPeriod = bracket is { } words && (IsPeriodAt(run, words) || PartSigns.Between(run, words, PartSigns.Commas).Any(part => IsPeriodAt(run, part)));
        if (hasPeriod && IsPeriodAt(run, bracket!.Value)) rest = bracket.Value.Start + bracket.Value.Length + 1;
        else bracket = null;
        var isAllPeriod = bracket is null && IsAllPeriodFrom(line.Text, rest);
        var head = new ItemHead(item, name, evidence, bracket, rest, evidence.Name >= SureName || hasPeriod, styled > 0, hasPeriod, isAllPeriod);
        return isAllPeriod && head.IsPossible && !evidence.IsKnownWord ? head with { IsSure = true } : head;
    }

    /// <summary>
    /// Whether a line without a bullet opens with a name that a dash, a colon or a period parts from the words about it, or that is set off.
    /// </summary>
    public static bool OpensParagraph(LineRun run, int line)
    {
        if (run[line].Role is LineRole.Heading or LineRole.ListItem || LineForms.HeadingStart(run[line]) > 0 || run[line].HasTab) return false;
        if (Of(run, new ListedItem(line, line + 1, 0, [line], false)) is not { } head) return false;
        if (!head.IsSure && !(head.IsSetOff && head.Evidence.Name >= PossibleName)) return false;
        var start = head.RestStart;
        if (BracketAt(run, new CellSlice(line, start, run[line].Text.Length - start)) is { } bracket) start = bracket.Start + bracket.Length + 1;
        var behind = run[line].Text.AsSpan(start).TrimStart();
        return behind.Length > 1 && (head.IsSetOff || head.HasPeriod || behind[0] is ':' or '：' or '-' or '–' or '—');
    }

    /// <summary>Whether a sign and a period are all that follows in a line.</summary>
    private static bool IsAllPeriodFrom(string text, int start)
    {
        var behind = text.AsSpan(start).Trim();
        return behind.Length is > 1 and <= LongestPeriod && behind[0] is ':' or '：' or '-' or '–' or '—'
            && RetentionGrammar.Likelihood(behind[1..].Trim().ToString()) >= SurePeriod;
    }

    /// <summary>Emoji, ticks and the like that stand before the words.</summary>
    private static int SkipSigns(string text, int start)
    {
        const string OfNames = "_.*#<[{%`\"(";
        while (start < text.Length && !char.IsLetterOrDigit(text[start]) && !OfNames.Contains(text[start], StringComparison.Ordinal)) start++;
        return start;
    }

    /// <summary>The words at the beginning that the author set in code or bold; 0 when the words are not set off, or the whole line is.</summary>
    private static int StyledLength(LayoutLine line, int start)
    {
        var (end, at) = (0, 0);
        foreach (var fragment in line.Fragments)
        {
            var fragmentStart = line.Text.IndexOf(fragment.Text, at, StringComparison.Ordinal);
            at = fragmentStart + fragment.Text.Length;
            if (at <= start) continue;
            var isStyled = (fragment.Style & (TextStyle.Code | TextStyle.Strong)) != 0;
            if (!isStyled && !IsListSign(fragment.Text)) break;
            if (isStyled) end = at;
        }
        return Math.Max(0, end - start);
    }

    /// <summary>Whether what stands between two set-off names only parts them.</summary>
    private static bool IsListSign(string text) => text.AsSpan().Trim() is "" or "+" or "," or "/" or "&" or ";" or "、";

    /// <summary>The words up to a dash, a colon or a bracket when they are a name or a list of names; else the first word when it is a sure name.</summary>
    private static int PlainLength(string text, int start)
    {
        var words = UpToSeparator(text, start);
        if (words.Length > 0 && (!words.Contains(' ', StringComparison.Ordinal) || NameGrammar.Likelihood(words) >= SureName)) return words.Length;
        return LeadParts.NameLength(text[start..]);
    }

    /// <summary>How many characters a list of names has that stands before a dash, a colon or a bracket; 0 without one.</summary>
    public static int ListLength(string text, int start)
    {
        var words = UpToSeparator(text, start);
        return words.Length < text.Length - start && words.Contains(',', StringComparison.Ordinal) && NameGrammar.Likelihood(words) >= SureName ? words.Length : 0;
    }

    private static string UpToSeparator(string text, int start) => text[start..SeparatorFrom(text, start)].Trim();

    private static int SeparatorFrom(string text, int start)
    {
        for (int at = start + 1; at < text.Length; at++)
        {
            // "name— words": a long dash is of no name, though nothing parts it from one.
            var isDash = text[at] is '-' or '–' or '—' or '|' && (char.IsWhiteSpace(text[at - 1]) || text[at] == '—')
                && at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]);
            var isColon = text[at] is ':' or '：' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]) || text[at] == '：');
            var isBracket = text[at] is '(' or '（' && char.IsWhiteSpace(text[at - 1]);
            if (isDash || isColon || isBracket) return at;
        }
        return text.Length;
    }

    /// <summary>The words in the brackets that a stretch of a line begins with; null without any, or with nothing in them.</summary>
    public static CellSlice? BracketAt(LineRun run, CellSlice words)
    {
        var text = run[words.Line].Text.AsSpan(0, words.Start + words.Length);
        var open = text.Length - text[words.Start..].TrimStart().Length;
        if (open == text.Length || text[open] is not ('(' or '（')) return null;
        var close = text[open..].IndexOfAny(')', '）');
        return close < 2 ? null : new CellSlice(words.Line, open + 1, close - 1);
    }

    private static bool IsPeriodAt(LineRun run, CellSlice words) => RetentionGrammar.Likelihood(run.TextOf([words])) >= IsPeriod;
}
