namespace PolicyExtract.Model;

/// <summary>Takes the colon between a label and its value off.</summary>
internal static class LabelColon
{
    public static InlineText TrimEnd(InlineText label)
    {
        if (label.IsEmpty || label.Fragments[^1] is not { Text: [.., ':' or '：'] } last) return label;
        var words = last.Text.AsSpan()[..^1].TrimEnd();
        var kept = label.Fragments.Take(label.Fragments.Count - 1);
        return new([.. words.IsEmpty ? kept : kept.Append(Part(last, 0, words.Length))]);
    }

    public static InlineText TrimStart(InlineText value)
    {
        if (value.IsEmpty || value.Fragments[0] is not { Text: [':' or '：', ..] } first) return value;
        var words = first.Text.AsSpan(1).TrimStart();
        var kept = value.Fragments.Skip(1);
        return new([.. words.IsEmpty ? kept : kept.Prepend(Part(first, first.Text.Length - words.Length, words.Length))]);
    }

    /// <summary>A part of a fragment; where the source writes it otherwise, with the place of all of it.</summary>
    private static TextFragment Part(TextFragment fragment, int start, int length)
    {
        var location = fragment.Location.Length == fragment.Text.Length
            ? fragment.Location with { Start = fragment.Location.Start + start, Length = length }
            : fragment.Location;
        return fragment with { Text = fragment.Text.Substring(start, length), Location = location };
    }
}
