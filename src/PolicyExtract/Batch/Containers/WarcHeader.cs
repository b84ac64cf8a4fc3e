using System.Globalization;

namespace PolicyExtract.Batch.Containers;

/// <summary>What a record says of itself: named fields, as in a mail.</summary>
internal sealed class WarcHeader
{
    private readonly Dictionary<string, string> fields = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether it is a page as it came, or a page made into another format: what holds documents.</summary>
    public bool IsDocument => IsResponse || Field("WARC-Type") == "conversion";

    public bool IsResponse =>
        Field("WARC-Type") == "response"
        && Field("Content-Type")?.StartsWith("application/http", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Bytes in the block; null when it is not stated.</summary>
    public long? Length =>
        long.TryParse(Field("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : null;

    /// <summary>The address; older tools put it between angle brackets.</summary>
    public string? Target => Field("WARC-Target-URI")?.Trim('<', '>');

    /// <summary>Of fields that are stated twice the last one counts.</summary>
    public void Add(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0) fields[line[..colon].Trim()] = line[(colon + 1)..].Trim();
    }

    private string? Field(string name) => fields.GetValueOrDefault(name);
}
