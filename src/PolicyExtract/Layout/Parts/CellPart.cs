using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout.Parts;

/// <summary>A stretch of a cell: words behind a label that opens a line of the cell, or the words before the first label.</summary>
/// <param name="Label">The label without its colon; empty before the first one.</param>
/// <param name="Colon">The colon behind the label; empty without one.</param>
internal sealed record CellPart(InlineText Label, InlineText Colon, InlineText Words)
{
    /// <summary>Characters of the longest label, and its words.</summary>
    private const int LongestLabel = 60, MostWords = 6;

    /// <summary>The label folded; empty before the first one.</summary>
    public string Key { get; } = Label.IsEmpty ? "" : FoldedText.Fold(Label.Text);

    /// <summary>The parts of a cell in order: each label that opens a line or is set off begins one.</summary>
    public static List<CellPart> Of(InlineText cell)
    {
        var parts = new List<CellPart>();
        var words = new List<TextFragment>();
        var (label, colon) = (InlineText.Empty, InlineText.Empty);
        for (var at = 0; at < cell.Fragments.Count; at++)
        {
            var taken = Opens(cell.Fragments, at) ? LabelAt(cell.Fragments, at) : null;
            if (taken is not { } found)
            {
                words.Add(cell.Fragments[at]);
                continue;
            }
            Close();
            (label, colon) = (new([found.Label]), new([found.Colon]));
            if (found.Behind is not null) words.Add(found.Behind);
            at += found.Fragments - 1;
        }
        Close();
        return parts;

        void Close()
        {
            if (words.Count > 0 || !label.IsEmpty) parts.Add(new CellPart(label, colon, new([.. words])));
            words.Clear();
        }
    }

    private static bool Opens(ValueList<TextFragment> fragments, int at) =>
        at == 0 || fragments[at].Join == FragmentJoin.Break || (fragments[at].Style & ~fragments[at - 1].Style & (TextStyle.Strong | TextStyle.Emphasis)) != 0;

    private static (TextFragment Label, TextFragment Colon, TextFragment? Behind, int Fragments)? LabelAt(ValueList<TextFragment> fragments, int at)
    {
        var (fragment, words) = (fragments[at], fragments[at].Text);
        var colon = words.AsSpan(0, Math.Min(words.Length, LongestLabel + 1)).IndexOfAny(':', '：');
        if (colon == 0 || !IsLabel(colon < 0 ? words : words[..colon])) return null;
        if (colon > 0) return EndsLabel(words, colon) ? (fragment.Part(0, words.AsSpan(0, colon).TrimEnd().Length), fragment.Part(colon, 1), Behind(fragment, colon + 1), 1) : null;
        if (at + 1 == fragments.Count || fragments[at + 1] is not { Join: not FragmentJoin.Break, Text: [':' or '：', ..] } next) return null;
        return EndsLabel(next.Text, 0) ? (fragment, next.Part(0, 1), Behind(next, 1), 2) : null;
    }

    private static TextFragment? Behind(TextFragment fragment, int start)
    {
        while (start < fragment.Text.Length && char.IsWhiteSpace(fragment.Text[start])) start++;
        return start == fragment.Text.Length ? null : fragment.Part(start, fragment.Text.Length - start);
    }

    /// <summary>Not the colon of an address or of a time.</summary>
    private static bool EndsLabel(string words, int colon) =>
        words[colon] == '：' || colon + 1 == words.Length || char.IsWhiteSpace(words[colon + 1]);

    private static bool IsLabel(string words) =>
        words.Length <= LongestLabel && words.Any(char.IsLetter) && words.AsSpan().Trim().Count(' ') < MostWords;
}
