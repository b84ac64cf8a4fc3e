using PolicyExtract.Model;

namespace PolicyExtract.Pipeline;

/// <summary>Leaves out what is too doubtful for a caller.</summary>
public static class ConfidenceThreshold
{
    /// <summary>The inventory without the records below a confidence; a diagnostic tells how many these were.</summary>
    /// <param name="minimum">From 0 to 1.</param>
    public static CookieInventory AtLeast(this CookieInventory inventory, double minimum)
    {
        var kept = inventory.Cookies.Where(cookie => cookie.Confidence >= minimum).ToValueList();
        if (kept.Count == inventory.Cookies.Count) return inventory;
        var note = Diagnostics.BelowConfidence(inventory.Cookies.Count - kept.Count, minimum);
        return inventory with { Cookies = kept, Diagnostics = [.. inventory.Diagnostics, note] };
    }
}
