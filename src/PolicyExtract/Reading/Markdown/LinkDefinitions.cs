using PolicyExtract.Reading.Text;

namespace PolicyExtract.Reading.Markdown;

/// <summary>The targets that a document gives at its end to links by label: <c>[label]: https://…</c>.</summary>
internal sealed class LinkDefinitions
{
    /// <summary>CommonMark 4.7.</summary>
    private const int MaxLabelLength = 999;

    private readonly Dictionary<string, string> targets = new(StringComparer.Ordinal);

    public LinkDefinitions(string text, IEnumerable<LineSpan> lines)
    {
        foreach (var line in lines)
        {
            if (!Parse(text.AsSpan(line.Start, line.Length), out var label, out var target)) continue;
            targets.TryAdd(Folded(label), target.ToString());
        }
    }

    public bool IsEmpty => targets.Count == 0;

    public static bool IsDefinition(ReadOnlySpan<char> line) => Parse(line, out _, out _);

    /// <summary>The target of a label; null for an unknown one.</summary>
    public string? Find(ReadOnlySpan<char> label) =>
        targets.Count == 0 || label.Length > MaxLabelLength ? null : targets.GetValueOrDefault(Folded(label));

    private static bool Parse(ReadOnlySpan<char> line, out ReadOnlySpan<char> label, out ReadOnlySpan<char> target)
    {
        label = target = default;
        var trimmed = line.Trim();
        if (trimmed is not ['[', not '^', ..]) return false;
        var close = trimmed.IndexOf("]:");
        if (close < 2 || close > MaxLabelLength || trimmed[1..close].ContainsAny("[]")) return false;
        var rest = trimmed[(close + 2)..].TrimStart();
        var length = rest.IndexOfAny(" \t");
        target = (length < 0 ? rest : rest[..length]).Trim("<>");
        label = trimmed[1..close];
        var title = length < 0 ? [] : rest[length..].Trim();
        return !target.IsEmpty && (title.IsEmpty || title[0] is '"' or '\'' or '(');
    }

    private static string Folded(ReadOnlySpan<char> label) =>
        string.Join(' ', label.ToString().ToUpperInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
