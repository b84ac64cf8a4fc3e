namespace PolicyExtract.Model;

/// <summary>What a column of a table was taken for.</summary>
/// <param name="Header">Its header; empty where the table has none.</param>
/// <param name="Field">The field; null when the column goes to <see cref="CookieRecord.Extra"/>.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record TableColumn(string Header, CookieField? Field, double Confidence);
