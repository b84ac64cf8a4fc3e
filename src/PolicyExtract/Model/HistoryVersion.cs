namespace PolicyExtract.Model;

/// <summary>A policy at one date.</summary>
/// <param name="Date">ISO 8601: month, day or time, as far as it is known.</param>
/// <param name="Label">The files, or the commit, that it was read from.</param>
/// <param name="Status">The best of its documents; null when the policy was deleted.</param>
/// <param name="Cookies">Number of declared cookies.</param>
public sealed record HistoryVersion(string Date, string Label, InventoryStatus? Status, int Cookies)
{
    /// <summary>Whether cookies can be told from it; a page that declares none has most likely been replaced by another.</summary>
    public bool IsCookiePolicy => Cookies > 0;
}
