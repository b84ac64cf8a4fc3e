using System.Text;

namespace PolicyExtract.Reading.Text;

/// <summary>Encodings by the names that documents use, read as browsers read them (WHATWG Encoding Standard).</summary>
internal static class Charsets
{
    private static readonly Dictionary<string, string> Superset = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ascii"] = "windows-1252",
        ["us-ascii"] = "windows-1252",
        ["latin1"] = "windows-1252",
        ["iso-8859-1"] = "windows-1252",
        ["iso8859-1"] = "windows-1252",
        ["iso-8859-9"] = "windows-1254",
        ["latin5"] = "windows-1254",
        ["gb2312"] = "gb18030",
        ["gbk"] = "gb18030",
        ["x-gbk"] = "gb18030",
        ["x-sjis"] = "shift_jis",
        ["ks_c_5601-1987"] = "euc-kr",
        ["utf8"] = "utf-8",
    };

    /// <summary>The encoding of that name; null for a name that nobody gives an encoding.</summary>
    public static Encoding? Find(string name)
    {
        var trimmed = name.Trim();
        var known = Superset.GetValueOrDefault(trimmed, trimmed);
        if (CodePagesEncodingProvider.Instance.GetEncoding(known) is { } codePage) return codePage;
        var builtIn = Encoding.GetEncodings().FirstOrDefault(info => string.Equals(info.Name, known, StringComparison.OrdinalIgnoreCase));
        return builtIn?.GetEncoding();
    }
}
