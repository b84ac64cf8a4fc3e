using System.Globalization;
using PolicyExtract.Model;

namespace PolicyExtract.Reading.Text;

/// <summary>
/// The block of facts that site generators put before a page: YAML between <c>---</c> lines or TOML between <c>+++</c> lines.
/// </summary>
/// <param name="End">First character after the block and its closing line.</param>
/// <param name="Values">The scalars at the outermost level, without quotes.</param>
internal sealed record FrontMatter(int End, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>Lines of a block; a rule that opens a text is closed by another one much later or never.</summary>
    private const int MaxLines = 200;

    public PageFacts Facts => new(
        Language: First("lang", "language", "locale"),
        Title: First("title"),
        Url: First("canonical", "url", "canonical_url"),
        Modified: IsoDate(First("lastmod", "last_modified", "last_updated", "updated", "modified", "date")));

    /// <summary>The block at the very start of a text; null without one.</summary>
    public static FrontMatter? Find(string text)
    {
        var lines = LineSpans.Of(text).Take(MaxLines + 1).GetEnumerator();
        if (!NextFilled(text, lines, out var fence) || fence is not ("---" or "+++")) return null;
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (lines.MoveNext())
        {
            var line = text.AsSpan(lines.Current.Start, lines.Current.Length).TrimEnd();
            if (line.SequenceEqual(fence) || line is "...") return values.Count == 0 ? null : new FrontMatter(lines.Current.Next, values);
            if (!Add(values, line, fence == "+++" ? '=' : ':')) return null;
        }
        return null;
    }

    private static bool NextFilled(string text, IEnumerator<LineSpan> lines, out string line)
    {
        line = "";
        while (line.Length == 0 && lines.MoveNext()) line = text.Substring(lines.Current.Start, lines.Current.Length).Trim().Trim('\uFEFF');
        return line.Length > 0;
    }

    /// <summary>Whether the line may stand in such a block; a key at the outermost level is added.</summary>
    private static bool Add(Dictionary<string, string> values, ReadOnlySpan<char> line, char separator)
    {
        if (line.Trim().IsEmpty || line[0] is '#' or ' ' or '\t' or '-' or '[' or ']' or '}') return true;
        var end = line.IndexOf(separator);
        if (end <= 0) return false;
        var key = line[..end].Trim();
        if (key.ContainsAny(" \t|")) return false;
        values[key.ToString()] = line[(end + 1)..].Trim().Trim("\"'").ToString();
        return true;
    }

    private string? First(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (Values.TryGetValue(key, out var value) && value.Length > 0) return value;
        }
        return null;
    }

    /// <summary>
    /// The day of an ISO 8601 date or time; null for other ways to write one, whose order of day and month is anyone's guess.
    /// </summary>
    private static string? IsoDate(string? value)
    {
        const string Pattern = "yyyy-MM-dd";
        if (value is null || value.Length < Pattern.Length) return null;
        var day = value[..Pattern.Length];
        return DateOnly.TryParseExact(day, Pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? day : null;
    }
}
