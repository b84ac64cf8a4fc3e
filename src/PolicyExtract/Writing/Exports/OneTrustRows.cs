using System.Globalization;
using PolicyExtract.Model;

namespace PolicyExtract.Writing.Exports;

/// <summary>CSV with the fields that OneTrust keeps of a cookie, a row a cookie and host.</summary>
internal sealed class OneTrustRows : ICsvExport
{
    private const ExportFields Written = ExportFields.Provider | ExportFields.Category | ExportFields.Purpose | ExportFields.Duration
        | ExportFields.Domains | ExportFields.Party;

    public string Format => "onetrust";

    public IReadOnlyList<string> Header { get; } =
        ["GroupName", "Name", "Host", "DisplayName", "ThirdParty", "IsSession", "Length", "DurationType", "Description"];

    public IEnumerable<string[]> Rows(CookieInventory document, CookieRecord cookie, ExportLosses losses)
    {
        losses.LeaveOutAllBut(Written, cookie);
        if (cookie.Party == CookieParty.Both) losses.LeaveOut("party");
        var group = Group(cookie.Category, losses);
        var (isSession, length, unit) = Length(cookie.Duration, losses);
        return cookie.Domains.DefaultIfEmpty("").Select(host => new[]
        {
            group, cookie.NamePattern ?? cookie.Name, host, cookie.Provider ?? "", ThirdParty(cookie.Party),
            isSession, length, unit, cookie.Purpose ?? "",
        });
    }

    private static string Group(CookieCategory? category, ExportLosses losses)
    {
        if (category is CookieCategory.Security or CookieCategory.Other)
            losses.Change("category", $"{CanonicalWord.Of(category.Value)} as one of the groups of OneTrust");
        return category switch
        {
            CookieCategory.Necessary or CookieCategory.Security => "Strictly Necessary Cookies",
            CookieCategory.Preferences => "Functional Cookies",
            CookieCategory.Analytics => "Performance Cookies",
            CookieCategory.Marketing => "Targeting Cookies",
            CookieCategory.Social => "Social Media Cookies",
            _ => "Unknown",
        };
    }

    private static string ThirdParty(CookieParty? party) => party switch
    {
        CookieParty.First => "false",
        CookieParty.Third => "true",
        _ => "",
    };

    private static (string IsSession, string Length, string Unit) Length(Retention duration, ExportLosses losses)
    {
        if (duration.Kind == RetentionKind.Session) return ("true", "0", "1");
        if (duration.Kind == RetentionKind.NotDeclared) return ("", "", "");
        if (duration.Seconds is not { } seconds)
        {
            losses.LeaveOut("duration");
            return (duration.Kind is RetentionKind.Unknown or RetentionKind.Variable ? "" : "false", "", "");
        }
        if (DaysPerUnit(duration.Iso) is { } days) return ("false", duration.Iso![1..^1], days);
        const long SecondsPerDay = 86_400;
        var whole = (seconds + SecondsPerDay - 1) / SecondsPerDay;
        if (whole * SecondsPerDay != seconds) losses.Change("duration", "rounded up to whole days");
        return ("false", whole.ToString(CultureInfo.InvariantCulture), "1");
    }

    /// <summary>OneTrust tells its units by how many days they have; null for a period of several units, or one below a day.</summary>
    private static string? DaysPerUnit(string? iso) =>
        iso is ['P', not 'T', ..] && !iso.AsSpan(1, iso.Length - 2).ContainsAnyExceptInRange('0', '9')
            ? iso[^1] switch { 'D' => "1", 'M' => "30", 'Y' => "365", _ => null }
            : null;
}
