using System.Buffers;

namespace PolicyExtract.Reading.Text;

/// <summary>
/// Parts a text into lines at everything that ends one: CR LF, LF, CR, and also form feed (which pdftotext puts between pages), vertical
/// tab, next
/// line, and the Unicode separators of lines and paragraphs. The last line need not be ended.
/// </summary>
internal static class LineSpans
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("\n\r\f\v\u0085\u2028\u2029");

    public static IEnumerable<LineSpan> Of(string text)
    {
        for (int start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny(Ends);
            if (length < 0) length = text.Length - start;
            var end = start + length;
            var isPair = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n';
            var next = Math.Min(text.Length, end + (isPair ? 2 : 1));
            yield return new LineSpan(start, length, next);
            start = next;
        }
    }
}
