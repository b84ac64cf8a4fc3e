using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Normalizing;

/// <summary>Shares a cell out among the names of its row, where it says something of each.</summary>
internal static class ParallelLists
{
    /// <summary>Likelihood from which an item of a list is a statement of its field.</summary>
    private const double ItemFit = 0.4;

    /// <summary>The same where only a conjunction parts the items: "between 1 day" of "between 1 day and 2 years" is none.</summary>
    private const double SurelyDuration = 0.9;

    /// <summary>Names from which as many paragraphs of prose belong to one name each; two of each are often chance.</summary>
    private const int NamesForProse = 3;

    private static readonly string[] Separators = ["\n", ";", "；", ",", "，", "、", " / ", "/", " | "];

    /// <summary>What "resp." leaves before the item behind it.</summary>
    private static readonly char[] AfterAbbreviation = ['.', ' '];

    private static readonly char[] Around = [.. " \n:：,;()（）[]-–—=、，；`\""];

    /// <summary>The words for each name, null where the cell says nothing of it; the whole cell where it is no parallel list.</summary>
    public static ValueList<StatedWords?> Share(ValueList<StatedName> names, InlineText nameCell, CookieField field, StatedWords cell)
    {
        if (names.Count == 1) return [cell];
        var text = cell.Words == cell.Source.Text ? cell.Source.TextWithBreaks : cell.Words;
        var shares = names.Count < 2 ? null : ByMention(names, field, text) ?? ByCount(names, nameCell, field, text);
        return shares is null
            ? Enumerable.Repeat<StatedWords?>(cell, names.Count).ToValueList()
            : shares.Select(words => words is null ? null : new StatedWords(words, cell.Source)).ToValueList();
    }

    /// <summary>"_ga 2 years, _gid 24 hours": every item names the cookies it is about.</summary>
    private static string?[]? ByMention(ValueList<StatedName> names, CookieField field, string text)
    {
        if (field is not (CookieField.Duration or CookieField.Purpose)) return null;
        foreach (var separator in Separators.Take(field == CookieField.Purpose ? 1 : Separators.Length))
        {
            var items = Items(text, separator);
            if (items.Length < 2) continue;
            var shares = new string?[names.Count];
            if (items.All(item => Assign(names, item, shares))) return shares;
        }
        return null;
    }

    private static bool Assign(ValueList<StatedName> names, string item, string?[] shares)
    {
        var rest = item;
        var found = new List<int>();
        foreach (var index in Enumerable.Range(0, names.Count).OrderByDescending(index => names[index].Name.Length))
        {
            var at = rest.IndexOf(names[index].Name, StringComparison.Ordinal);
            if (at < 0 || !IsWhole(rest, at, names[index].Name.Length)) continue;
            rest = rest.Remove(at, names[index].Name.Length);
            found.Add(index);
        }
        rest = rest.Trim(Around);
        if (found.Count == 0 || rest.Length == 0) return false;
        foreach (var index in found) shares[index] ??= rest;
        return true;
    }

    /// <summary>Whether a name stands for itself and not inside a longer word: "A" is not named in "AWSALB".</summary>
    private static bool IsWhole(string text, int start, int length) =>
        (start == 0 || !IsOfName(text[start - 1])) && (start + length == text.Length || !IsOfName(text[start + length]));

    private static bool IsOfName(char character) => char.IsLetterOrDigit(character) || character == '_';

    /// <summary>
    /// "2 years, 1 day" beside two names: as many items as names, each of which could stand alone. Prose and categories have commas and
    /// slashes of their own.
    /// </summary>
    private static string?[]? ByCount(ValueList<StatedName> names, InlineText nameCell, CookieField field, string text)
    {
        var isProse = field is CookieField.Purpose or CookieField.Feature;
        foreach (var separator in Separators.Take(isProse || field == CookieField.Category ? 1 : Separators.Length))
        {
            var items = Items(text, separator);
            if (items.Length != names.Count) continue;
            if (isProse ? AreParagraphs(names, nameCell) : items.All(item => IsItem(field, item))) return items;
        }
        return field == CookieField.Duration ? ByConjunction(names.Count, text) : null;
    }

    /// <summary>
    /// "2 years, 10 minutes and 24 hours" beside three names; "1 year and 1 month" is one lifetime whatever stands beside it.
    /// </summary>
    private static string?[]? ByConjunction(int count, string text)
    {
        var items = ListWords.PiecesBetweenAdditions(text).ToArray();
        var parts = items.SelectMany(item => Items(item, ",")).Select(part => part.Trim(Around).TrimStart(AfterAbbreviation)).ToArray();
        return items.Length > 1 && parts.Length == count && !IsOnePeriod(text)
            && parts.All(part => RetentionGrammar.Likelihood(part) >= SurelyDuration)
            ? parts
            : null;
    }

    /// <summary>Whether the units descend one by one, as those of a single period do.</summary>
    private static bool IsOnePeriod(string text) => RetentionGrammar.Read(text) is { Kind: RetentionKind.Fixed, Iso: { } iso }
        && string.Concat(iso.Where(char.IsAsciiLetter)) is "PYM" or "PMD" or "PYMD" or "PDTH" or "PTHM" or "PTMS" or "PTHMS";

    /// <summary>Whether the names stand in paragraphs of their own; two names and two paragraphs of prose are often chance.</summary>
    private static bool AreParagraphs(ValueList<StatedName> names, InlineText nameCell) =>
        names.Count >= NamesForProse && Items(nameCell.TextWithBreaks, "\n").Length == names.Count;

    /// <summary>"Targeting/" goes on in the next line.</summary>
    private static bool IsItem(CookieField field, string item) =>
        item[^1] is not ('/' or '-' or '&' or '+') && FieldEvidence.Fit(field, item) >= ItemFit;

    private static string[] Items(string text, string separator) =>
        text.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
