using System.Text.Json;
using PolicyExtract.Model;

namespace PolicyExtract.Writing.Exports;

/// <summary>What the TCF's device storage disclosures ask for and cookie policies do not say: the caller has to.</summary>
/// <param name="CookieRefresh">Whether cookies are set anew at a visit, where the policy does not tell; null when the caller does not
/// know.</param>
/// <param name="Purposes">The numbers of the TCF's purposes by category; 1 among them means that consent is asked for.</param>
public sealed record TcfProfile(bool? CookieRefresh, IReadOnlyDictionary<CookieCategory, ValueList<int>> Purposes)
{
    /// <summary>Purposes 1 to 11 (TCF policies, version 4 on).</summary>
    private const int LastPurpose = 11;

    /// <summary>The profile in a JSON file, or why it holds none.</summary>
    public static (TcfProfile? Profile, Diagnostic? Failure) Read(ReadOnlySpan<byte> json)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            using var profile = JsonDocument.ParseValue(ref reader);
            return (Of(profile.RootElement), null);
        }
        catch (Exception exception)
            when (exception is JsonException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            return (null, Diagnostics.NotATcfProfile(exception.Message));
        }
    }

    private static TcfProfile Of(JsonElement profile)
    {
        var purposes = profile.GetProperty("purposes").EnumerateObject()
            .ToDictionary(entry => Category(entry.Name), entry => Numbers(entry.Value));
        return new(profile.TryGetProperty("cookieRefresh", out var refresh) ? refresh.GetBoolean() : null, purposes);
    }

    private static CookieCategory Category(string word)
    {
        foreach (var category in Enum.GetValues<CookieCategory>())
        {
            if (CanonicalWord.Of(category) == word) return category;
        }
        throw new FormatException($"\"{word}\" is no category");
    }

    private static ValueList<int> Numbers(JsonElement numbers)
    {
        var purposes = numbers.EnumerateArray().Select(number => number.GetInt32()).ToValueList();
        return purposes.All(purpose => purpose is >= 1 and <= LastPurpose)
            ? purposes
            : throw new FormatException($"purposes are numbers from 1 to {LastPurpose}");
    }
}
