using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PolicyExtract.Model;

namespace PolicyExtract.Normalizing;

/// <summary>Names records by what they are, so that a record keeps its id across layouts and runs.</summary>
internal static class RecordIds
{
    /// <summary>Hex digits of the hash that an id carries.</summary>
    private const int Digits = 16;

    /// <summary>The same records with their ids; equal cookies are numbered in document order.</summary>
    public static ValueList<CookieRecord> Assign(IEnumerable<CookieRecord> records)
    {
        var occurrences = new Dictionary<string, int>(StringComparer.Ordinal);
        return records.Select(record =>
        {
            var key = Key(record);
            occurrences[key] = occurrences.GetValueOrDefault(key) + 1;
            return record with { Id = Hash($"{key}|{occurrences[key].ToString(CultureInfo.InvariantCulture)}") };
        }).ToValueList();
    }

    private static string Key(CookieRecord record) =>
        $"{record.Storage}|{record.NamePattern ?? record.Name}|{(record.Domains.Count > 0 ? record.Domains[0] : record.ProviderId)}";

    private static string Hash(string key) =>
        $"c_{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)), 0, Digits / 2)}";
}
