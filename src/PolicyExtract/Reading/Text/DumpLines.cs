namespace PolicyExtract.Reading.Text;

/// <summary>
/// The lines of a text as its author saw them: without what a tool put before each of them, and parted where a scraper joined the pieces of
/// a page with a sign instead of line ends.
/// </summary>
internal static class DumpLines
{
    public static IEnumerable<LineSpan> Of(string text)
    {
        var prefix = LinePrefix.Find(text);
        var joint = PieceJoint.Find(text);
        return LineSpans.Of(text).Select(line => prefix.After(text, line)).SelectMany(line => joint.Parts(text, line));
    }
}
