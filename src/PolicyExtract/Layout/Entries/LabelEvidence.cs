namespace PolicyExtract.Layout.Entries;

/// <summary>
/// How surely words are a label, as log-odds: by what they say, how they are set off and how often they come; and, once records have been
/// read, by whether they ever had a value and whether records begin with them.
/// </summary>
internal sealed class LabelEvidence(LabelWords words)
{
    /// <summary>Unknown words are labels only where all else speaks for them.</summary>
    private const double Unknown = -2;

    /// <summary>Unknown words that come as often as known headers do.</summary>
    private const double Regular = 1;

    /// <summary>What such words count as in strength.</summary>
    private const double RegularStrength = 0.6;

    /// <summary>Lines that are nothing but the same unknown words before these may be a label.</summary>
    private const int Often = 3;

    private const double UnknownAndOnce = -3;

    /// <summary>Words that are no header and the like of which stand in cells.</summary>
    private const double Value = -3;

    /// <summary>What words are worth that are nothing but a header; half as sure words are worth nothing.</summary>
    private const double Header = 2;

    private const double SeenTwice = 0.7;
    private const double SeenOften = 1.2;

    /// <summary>Short words are labels; each word beyond makes it less likely, unless the whole is a known header.</summary>
    private const double LongLabel = -0.4;
    private const int ShortWords = 3;

    /// <summary>Of two sure labels that end at the same colon the longer is meant ("Storage duration"), a little for each character.</summary>
    private const double LongerOfTwo = 0.005;

    /// <summary>Labels may have no value, but what never has one is no label.</summary>
    private const double WithoutValue = -0.8;
    private const double UnsureWithoutValue = -1.5;
    private const double NeverWithValue = -3;

    /// <summary>Strength from which words are a header by themselves.</summary>
    private const double SureHeader = 0.85;

    private readonly Dictionary<string, (int Chosen, int WithValue, int First)> seen = new(StringComparer.Ordinal);

    public double Label(LabelMark mark)
    {
        var strength = words.Strength(mark.Key);
        var count = words.CountOf(mark.Key);
        if (strength == 0 && IsRegular(mark, count)) return Regular + Form(mark, RegularStrength) + LongerOfTwo * mark.Key.Length;
        var score = strength > 0 ? 2 * Header * (strength - 0.5) : (count > 1 ? Unknown : UnknownAndOnce) + (words.AreValue(mark.Key) ? Value : 0);
        score += count < 2 ? 0 : count == 2 ? SeenTwice : SeenOften;
        score += Form(mark, strength);
        if (seen.TryGetValue(mark.Key, out var use) && use.WithValue == 0) score += NeverWithValue;
        if (strength >= 1) return score + LongerOfTwo * mark.Key.Length;
        return score + LongLabel * Math.Max(0, mark.Key.Count(character => character == ' ') + 1 - ShortWords);
    }

    /// <summary>Whether unknown words come as labels do; a line that is nothing else could be a value, so more is asked of it.</summary>
    private bool IsRegular(LabelMark mark, int count) =>
        mark is { IsCapitalized: true, Form: not (LabelForm.BeforeSpace or LabelForm.InCell) } && words.IsRegular(mark.Key)
        && (mark.Form != LabelForm.Line || count >= Often && !words.AreValue(mark.Key));

    /// <summary>What it takes away that nothing follows the label.</summary>
    public double Empty(LabelMark mark) => words.Strength(mark.Key) >= SureHeader || HadValue(mark) ? WithoutValue : UnsureWithoutValue;

    /// <summary>Whether records begin with the label; null while nothing has been learned.</summary>
    public bool? OpensRecords(LabelMark mark)
    {
        const double Share = 0.4;
        return seen.TryGetValue(mark.Key, out var use) ? use.First >= Share * use.Chosen : null;
    }

    /// <summary>Takes over what a first reading shows.</summary>
    public void Learn(IReadOnlyList<Entry> entries)
    {
        foreach (var entry in entries)
        {
            foreach (var field in entry.Fields)
            {
                var use = seen.GetValueOrDefault(field.Label.Key);
                var isFirst = field == entry.Fields[0];
                seen[field.Label.Key] = (use.Chosen + 1, use.WithValue + (field.Value.Count > 0 ? 1 : 0), use.First + (isFirst ? 1 : 0));
            }
        }
    }

    private bool HadValue(LabelMark mark) => seen.TryGetValue(mark.Key, out var use) && use.WithValue > 0;

    private static double Form(LabelMark mark, double strength)
    {
        const double Colon = 0.8;
        const double Inside = -0.3;
        const double Sign = -0.4;
        const double Space = -2.2;
        const double Cell = -1;
        const double LooseInside = -1.5;
        const double LeastInside = 0.55;
        return mark.Form switch
        {
            LabelForm.Opening or LabelForm.LineWithColon => Colon,
            LabelForm.Inside => strength < LeastInside || !mark.IsCapitalized ? Inside + LooseInside : Inside,
            LabelForm.BeforeSign => Sign,
            LabelForm.BeforeSpace => Space,
            LabelForm.InCell => Cell,
            _ => 0,
        };
    }
}
