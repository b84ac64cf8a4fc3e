namespace PolicyExtract.Model;

/// <summary>Takes the colon between a label and its value off.</summary>
internal static class LabelColon
{
    public static InlineText TrimEnd(InlineText label)
    {
        if (label.IsEmpty || label.Fragments[^1] is not { Text: [.., ':' or '：'] } last) return label;
        var words = last.Text.AsSpan()[..^1].TrimEnd();
        var kept = label.Fragments.Take(label.Fragments.Count - 1);
        return new([.. words.IsEmpty ? kept : kept.Append(last.Part(0, words.Length))]);
    }

    public static InlineText TrimStart(InlineText value)
    {
        if (value.IsEmpty || value.Fragments[0] is not { Text: [':' or '：', ..] } first) return value;
        var words = first.Text.AsSpan(1).TrimStart();
        var kept = value.Fragments.Skip(1);
        return new([.. words.IsEmpty ? kept : kept.Prepend(first.Part(first.Text.Length - words.Length, words.Length))]);
    }
}
