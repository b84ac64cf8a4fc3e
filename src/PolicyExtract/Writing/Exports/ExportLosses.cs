using PolicyExtract.Model;

namespace PolicyExtract.Writing.Exports;

/// <summary>Counts what a format cannot say.</summary>
/// <param name="format">The name of the format.</param>
internal sealed class ExportLosses(string format)
{
    private readonly Dictionary<string, int> withheld = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> unwritten = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Field, string How), int> changed = [];

    /// <summary>A record was left out.</summary>
    /// <param name="reason">Goes on after "because".</param>
    public void Withhold(string reason) => Count(withheld, reason);

    /// <summary>A field of a record was left out.</summary>
    public void LeaveOut(string field) => Count(unwritten, field);

    /// <summary>A field of a record was written otherwise than it is.</summary>
    public void Change(string field, string how) => Count(changed, (field, how));

    /// <summary>Counts the fields that a record states and that the format has no place for.</summary>
    public void LeaveOutAllBut(ExportFields written, CookieRecord cookie)
    {
        foreach (var (field, name, isStated) in ExportField.All)
        {
            if (!written.HasFlag(field) && isStated(cookie)) LeaveOut(name);
        }
    }

    public IReadOnlyList<Diagnostic> ToDiagnostics() =>
    [
        .. withheld.Select(loss => Diagnostics.RecordsWithheld(format, loss.Value, loss.Key)).OrderBy(Message, StringComparer.Ordinal),
        .. unwritten.Select(loss => Diagnostics.FieldNotWritten(format, loss.Value, loss.Key)).OrderBy(Message, StringComparer.Ordinal),
        .. changed.Select(loss => Diagnostics.FieldWrittenOtherwise(format, loss.Value, loss.Key.Field, loss.Key.How))
            .OrderBy(Message, StringComparer.Ordinal),
    ];

    private static string Message(Diagnostic diagnostic) => diagnostic.Message;

    private static void Count<TKey>(Dictionary<TKey, int> counts, TKey key)
        where TKey : notnull => counts[key] = counts.GetValueOrDefault(key) + 1;
}
