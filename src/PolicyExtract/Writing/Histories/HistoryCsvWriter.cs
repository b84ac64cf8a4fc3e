using System.Globalization;
using PolicyExtract.Model;

namespace PolicyExtract.Writing.Histories;

/// <summary>One row an event in a cookie's life.</summary>
internal sealed class HistoryCsvWriter : IDocumentWriter<PolicyHistory>
{
    private readonly CsvRows rows;

    public HistoryCsvWriter(Stream output, WritingOptions options)
    {
        rows = new(output, options.ExcelSafe);
        rows.Write(
        [
            "name", "event", "date", "since", "times", "field", "before", "after", "class", "severity",
            "first_seen", "last_seen", "present",
        ]);
        rows.Flush();
    }

    public void Write(PolicyHistory document)
    {
        foreach (var cookie in document.Cookies)
        {
            foreach (var life in cookie.Events) rows.Write(Row(cookie, life));
        }
        rows.Flush();
    }

    public void Complete()
    {
    }

    public void Dispose() => rows.Dispose();

    private static string[] Row(CookieLife cookie, LifeEvent life) =>
    [
        cookie.Name,
        CanonicalWord.Of(life.Kind),
        life.Date,
        life.Since ?? "",
        life.Times.ToString(CultureInfo.InvariantCulture),
        .. life.Change is { } change
            ? new[]
            {
                CanonicalWord.Of(change.Field), change.Left ?? "", change.Right ?? "", CanonicalWord.Of(change.Class),
                CanonicalWord.Of(change.Severity),
            }
            : ["", "", "", "", ""],
        cookie.FirstSeen,
        cookie.LastSeen,
        cookie.IsPresent ? "yes" : "no",
    ];
}
