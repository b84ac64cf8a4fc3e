using System.Globalization;

namespace PolicyExtract.Model;

public static partial class Diagnostics
{
    public static Diagnostic NoSuchPage(int page, int count) =>
        Error("PX201", string.Create(CultureInfo.InvariantCulture, $"There is no page {page}: the document has {count}. Name one of those."));

    public static Diagnostic NoPagesToDraw(string mediaType) =>
        Error("PX202", $"Only pages of a PDF can be drawn; this is {mediaType}. Leave out --page and --svg to see its lines.");
}
