using PolicyExtract.Model;

namespace PolicyExtract.Comparing.Histories;

/// <summary>The documents of a policy at one date.</summary>
/// <param name="Date">ISO 8601.</param>
/// <param name="Label">The files, or the commit, that it was read from.</param>
/// <param name="Documents">Empty when the policy was deleted.</param>
public sealed record PolicyVersion(string Date, string Label, ValueList<CookieInventory> Documents)
{
    public HistoryVersion Summary => new(
        Date,
        Label,
        Documents.Count == 0 ? null : Documents.Min(document => document.Status),
        Documents.Sum(document => document.Cookies.Count));
}
