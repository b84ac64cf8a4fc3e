using PolicyExtract.Model;

namespace PolicyExtract.Writing.Exports;

/// <summary>The CSV of another tool.</summary>
internal interface ICsvExport
{
    /// <summary>The name of the format.</summary>
    string Format { get; }

    IReadOnlyList<string> Header { get; }

    /// <summary>The rows of a record that names its cookies; none when it is withheld.</summary>
    /// <param name="losses">Is told what the rows do not say.</param>
    IEnumerable<string[]> Rows(CookieInventory document, CookieRecord cookie, ExportLosses losses);
}
