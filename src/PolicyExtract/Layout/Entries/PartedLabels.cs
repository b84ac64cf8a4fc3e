using System.Buffers;
using PolicyExtract.Layout.Joined;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout.Entries;

/// <summary>
/// Finds labels that come again and again in one line, always with the same label behind them, since a scrape has made single spaces of
/// the line breaks: <c>Name _ga Duration 2 years Purpose … Name _gid Duration …</c>.
/// </summary>
internal static class PartedLabels
{
    /// <summary>Header strength of labels, and of other words that mostly stand behind the same label.</summary>
    private const double Sure = 0.95, Possible = 0.55;

    /// <summary>Characters of a label: shorter words tie others together.</summary>
    private const int Shortest = 3;

    /// <summary>Words of one label.</summary>
    private const int MostWords = 4;

    /// <summary>Labels come at least this often.</summary>
    private const int Often = 2;

    /// <summary>Labels of a record from which two records are enough without colons.</summary>
    private const int ManyLabels = 3;

    /// <summary>Share of a label's places behind which the same label comes next.</summary>
    private const double MostlyFollowed = 0.6;

    /// <summary>What no label holds.</summary>
    private static readonly SearchValues<char> OutsideLabels = SearchValues.Create(":.,;0123456789");

    private readonly record struct Label(int Start, int End, string Key, bool HasColon, double Strength);

    /// <summary>The characters before which the line is to be parted; empty where no labels come again.</summary>
    /// <param name="phrases">What <see cref="LayoutLine.HeaderPhrases"/> says of the line.</param>
    public static IReadOnlyList<int> Find(LayoutLine line, List<int> phrases)
    {
        if (phrases.Count < Often) return [];
        var candidates = Candidates(line, phrases);
        // Where labels have colons, words without one are none.
        var all = Strongest(candidates.FindAll(label => label.HasColon));
        var sure = SureInRing(line.Text, all);
        if (sure.Count == 0)
        {
            all = Strongest(candidates);
            sure = SureInRing(line.Text, all);
        }
        if (sure.Count == 0) return [];
        var labels = WithBehind(sure, all).ToList();
        return [.. labels.SelectMany(label => label.HasColon ? [label.Start] : new[] { label.Start, label.End }), ValueEnd(line.Text, labels)];
    }

    /// <summary>The sure labels that come again in the same order.</summary>
    private static List<Label> SureInRing(string text, List<Label> labels) =>
        InRing(MostFrequent(HoldingNames(text, labels.FindAll(label => label.Strength >= Sure))));

    /// <summary>Where the value of the last label ends, when what follows is far longer than its other values; else the end of the text.</summary>
    private static int ValueEnd(string text, List<Label> labels)
    {
        const double FarLonger = 1.5;
        var last = labels[^1];
        var others = labels.Zip(labels.Skip(1)).Where(pair => pair.First.Key == last.Key).Select(pair => pair.Second.Start - pair.First.End);
        if (text.Length - last.End <= FarLonger * others.DefaultIfEmpty(text.Length).Max()) return text.Length;
        return last.End + PartedLines.CellEnd(text[last.End..], new ColumnModel(last.Key));
    }

    /// <summary>All words that may be labels and come often enough, in order; several may begin at one word.</summary>
    private static List<Label> Candidates(LayoutLine line, List<int> phrases)
    {
        var stretches = Stretches(line, phrases).ToList();
        var often = stretches.CountBy(label => (label.Key, label.HasColon))
            .Where(label => label.Value >= Often).Select(label => label.Key).ToHashSet();
        return stretches.FindAll(label => often.Contains((label.Key, label.HasColon)))
            .ConvertAll(label => label with { Strength = HeaderWords.Strength(label.Key) }).FindAll(label => label.Strength >= Possible);
    }

    /// <summary>The few words that each phrase of the lexicon begins, as labels whose strength is not known yet.</summary>
    private static IEnumerable<Label> Stretches(LayoutLine line, List<int> phrases)
    {
        var (text, words) = (line.Text, JoinedHeader.Words(line.Text));
        for (int word = 0; word < words.Count; word++)
        {
            if (phrases.BinarySearch(words[word].Start) < 0) continue;
            for (int last = word; last < Math.Min(words.Count, word + MostWords); last++)
            {
                var written = text[words[word].Start..words[last].End];
                var key = written.TrimEnd(':', '：');
                if (key.AsSpan().ContainsAny(OutsideLabels)) break;
                var hasColon = key.Length < written.Length || last + 1 < words.Count && text[words[last + 1].Start] is ':' or '：';
                if (key.Length >= Shortest) yield return new Label(words[word].Start, words[last].End, key, hasColon, Strength: 0);
            }
        }
    }

    /// <summary>Of the labels that begin at one word the strongest, of those the longest; none inside another.</summary>
    private static List<Label> Strongest(List<Label> labels)
    {
        var strongest = new List<Label>();
        foreach (var label in labels)
        {
            if (strongest.Count == 0 || strongest[^1].End <= label.Start) strongest.Add(label);
            else if (strongest[^1].Start == label.Start && strongest[^1].Strength <= label.Strength) strongest[^1] = label;
        }
        return strongest;
    }

    /// <summary>The labels that come most often, as many as no record has: looking for a ring takes longer the more there are.</summary>
    private static List<Label> MostFrequent(List<Label> labels)
    {
        const int MostLabels = 32;
        var keys = labels.CountBy(label => label.Key).OrderByDescending(label => label.Value).Take(MostLabels).Select(label => label.Key).ToHashSet();
        return labels.FindAll(label => keys.Contains(label.Key));
    }

    /// <summary>The labels of a record, which follow one another in a ring; empty where none do, even when the rare ones are left out.</summary>
    private static List<Label> InRing(List<Label> labels)
    {
        while (labels.Count > 0)
        {
            var follows = Followers(labels);
            var ring = follows.Keys.Where(JoinedHeader.NamesCookies).Select(name => Ring(follows, name)).FirstOrDefault(keys => keys.Count > 1);
            if (ring is not null && IsRecord(ring, labels)) return labels.FindAll(label => ring.Contains(label.Key));
            var rarest = labels.CountBy(label => label.Key).MinBy(label => label.Value).Key;
            labels = labels.FindAll(label => label.Key != rarest);
        }
        return labels;
    }

    private static bool IsRecord(List<string> ring, List<Label> labels) =>
        ring.Count >= ManyLabels || labels.FindAll(label => label.Key == ring[0]) is var names && (names.Count > Often || names[0].HasColon);

    /// <summary>The labels from one to the next that lead back to it; empty where they do not.</summary>
    private static List<string> Ring(Dictionary<string, string> follows, string first)
    {
        var ring = new List<string> { first };
        while (follows.TryGetValue(ring[^1], out var next) && next != first && !ring.Contains(next)) ring.Add(next);
        return follows.TryGetValue(ring[^1], out var last) && last == first ? ring : [];
    }

    /// <summary>For each label the one that mostly comes next.</summary>
    private static Dictionary<string, string> Followers(List<Label> labels) => labels.Zip(labels.Skip(1)).GroupBy(pair => pair.First.Key)
        .Select(pairs => (pairs.Key, Count: pairs.Count(), Most: pairs.CountBy(pair => pair.Second.Key).MaxBy(next => next.Value)))
        .Where(label => label.Most.Value >= MostlyFollowed * label.Count).ToDictionary(label => label.Key, label => label.Most.Key);

    /// <summary>The sure labels with the possible ones that mostly stand right behind the same of them.</summary>
    private static IEnumerable<Label> WithBehind(List<Label> sure, List<Label> all)
    {
        var keys = sure.Select(label => label.Key).ToHashSet(StringComparer.Ordinal);
        var starts = sure.Select(label => label.Start).ToHashSet();
        var placed = all.Where(label => starts.Contains(label.Start) || label.Strength < Sure && !keys.Contains(label.Key)).ToArray();
        var behind = placed.Zip(placed.Skip(1)).Where(pair => starts.Contains(pair.First.Start) && !starts.Contains(pair.Second.Start)).ToArray();
        var often = behind.CountBy(pair => (pair.First.Key, pair.Second.Key)).Where(pair => pair.Value >= Often).Select(pair => pair.Key).ToHashSet();
        return sure.Concat(behind.Where(pair => often.Contains((pair.First.Key, pair.Second.Key))).Select(pair => pair.Second)).OrderBy(label => label.Start);
    }

    /// <summary>The labels without the words for cookies behind which no names stand, as in sentences.</summary>
    private static List<Label> HoldingNames(string text, List<Label> labels)
    {
        const double LikeName = 0.5;
        var named = Enumerable.Range(0, labels.Count).Where(index => JoinedHeader.NamesCookies(labels[index].Key))
            .GroupBy(index => labels[index].Key).Where(places => places.Count(IsName) * 2 > places.Count()).Select(places => places.Key).ToHashSet();
        return labels.FindAll(label => named.Contains(label.Key) || !JoinedHeader.NamesCookies(label.Key));

        bool IsName(int index)
        {
            var value = text.AsSpan(labels[index].End..(index + 1 < labels.Count ? labels[index + 1].Start : text.Length)).Trim().ToString();
            var space = value.IndexOf(' ', StringComparison.Ordinal);
            return NameGrammar.Likelihood(value) >= LikeName || space > 0 && NameGrammar.Likelihood(value[..space].TrimEnd(',')) >= LikeName;
        }
    }
}
