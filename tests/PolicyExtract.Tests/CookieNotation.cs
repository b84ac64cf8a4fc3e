using System.Globalization;
using System.Text;
using PolicyExtract.Model;

namespace PolicyExtract.Tests;

/// <summary>Writes an inventory so that a person can review it: canonical values with the stated words behind them; no confidences, no places.</summary>
internal static class CookieNotation
{
    public static string Of(CookieInventory inventory)
    {
        var notation = new StringBuilder();
        notation.Append(CultureInfo.InvariantCulture, $"{inventory.Status}, {inventory.Language ?? "no language"}\n");
        Add(notation, "platform", inventory.Platform);
        Add(notation, "title", inventory.Title);
        Add(notation, "policy date", inventory.PolicyDate);
        foreach (var table in inventory.Tables)
        {
            Add(notation, "table", $"{table.Layout}, {table.Rows} rows{(table.IsCookieTable ? "" : ", no cookies")}: {string.Join(" | ", table.Headers)}");
        }
        foreach (var cookie in inventory.Cookies) Add(notation, cookie);
        return notation.ToString();
    }

    private static void Add(StringBuilder notation, CookieRecord cookie)
    {
        notation.Append('\n').Append(cookie.Name).Append('\n');
        if (cookie.NameKind != NameKind.Exact) Add(notation, "kind", $"{cookie.NameKind} {cookie.NamePattern}".TrimEnd());
        Add(notation, "storage", $"{cookie.Storage}", cookie.Declared.Storage);
        Add(notation, "domains", string.Join(' ', cookie.Domains), cookie.Declared.Domain);
        Add(notation, "party", $"{cookie.Party}", cookie.Declared.Party);
        Add(notation, "provider", $"{cookie.ProviderId} {cookie.Service}".Trim(), cookie.Declared.Provider);
        Add(notation, "feature", cookie.Feature);
        Add(notation, "category", $"{cookie.Category}", cookie.Declared.Category);
        Add(notation, "purpose", cookie.Purpose);
        Add(notation, "duration", Duration(cookie.Duration), cookie.Declared.Duration);
        foreach (var link in cookie.Links) Add(notation, link.Rel, link.Url);
        foreach (var extra in cookie.Extra) Add(notation, $"extra {extra.Header}", extra.Text);
        Add(notation, "repairs", string.Join(' ', cookie.Repairs));
    }

    private static string Duration(Retention retention) =>
        string.Join(' ', new[]
        {
            $"{retention.Kind}",
            retention.Iso ?? retention.Until ?? retention.Event,
            retention.Bound == RetentionBound.Exact ? null : $"{retention.Bound}",
            retention.Anchor?.ToString(),
        }.OfType<string>());

    private static void Add(StringBuilder notation, string label, string? value, string? stated = null)
    {
        if (string.IsNullOrEmpty(value) && stated is null) return;
        notation.Append("  ").Append(label).Append(": ").Append(value);
        if (stated is not null) notation.Append(" “").Append(stated).Append('”');
        notation.Append('\n');
    }
}
