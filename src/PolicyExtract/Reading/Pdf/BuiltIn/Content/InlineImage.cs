using PolicyExtract.Reading.Pdf.BuiltIn.Objects;

namespace PolicyExtract.Reading.Pdf.BuiltIn.Content;

/// <summary>Skips the picture between <c>ID</c> and <c>EI</c> (ISO 32000-1, 8.9.7), whose bytes may look like anything.</summary>
internal static class InlineImage
{
    /// <summary>Bytes behind <c>EI</c> that must look like operators, lest the two letters stand in the picture by chance.</summary>
    private const int CheckedLength = 12;

    public static void Skip(Lexer lexer)
    {
        var span = lexer.Data.Span;
        for (var at = lexer.Position + 1; at + 1 < span.Length; at++)
        {
            var next = span[at..].IndexOf("EI"u8);
            if (next < 0) break;
            at += next;
            if (!CharacterClass.IsWhiteSpace(span[at - 1]) || !LooksLikeOperators(span[(at + 2)..])) continue;
            lexer.Position = at + 2;
            return;
        }
        lexer.Position = span.Length;
    }

    private static bool LooksLikeOperators(ReadOnlySpan<byte> behind)
    {
        if (behind.IsEmpty) return true;
        if (!CharacterClass.IsWhiteSpace(behind[0])) return false;
        foreach (var value in behind[..Math.Min(CheckedLength, behind.Length)])
        {
            if (value is > 0x7E or 0 || (value < ' ' && !CharacterClass.IsWhiteSpace(value))) return false;
        }
        return true;
    }
}
