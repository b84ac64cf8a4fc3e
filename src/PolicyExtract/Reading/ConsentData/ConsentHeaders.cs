using PolicyExtract.Model;

namespace PolicyExtract.Reading.ConsentData;

/// <summary>The columns of a table of consent data, whose keys are no headers that a reader would see.</summary>
internal static class ConsentHeaders
{
    /// <summary>In the order of the columns; others come behind them.</summary>
    private static readonly string[] Ordered = [.. Enum.GetValues<CookieField>().Select(Of)];

    public static string Of(CookieField field) => field switch
    {
        CookieField.Feature => "Function and location",
        CookieField.Storage => "Storage type",
        _ => field.ToString(),
    };

    public static bool IsCustomary(string header) => PlaceOf(header) < Ordered.Length;

    /// <summary>Where the column goes among the others.</summary>
    public static int PlaceOf(string header) => Array.IndexOf(Ordered, header) is >= 0 and var place ? place : Ordered.Length;
}
