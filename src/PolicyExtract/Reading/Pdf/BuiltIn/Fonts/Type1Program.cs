using PolicyExtract.Reading.Pdf.BuiltIn.Objects;

namespace PolicyExtract.Reading.Pdf.BuiltIn.Fonts;

/// <summary>Reads the encoding that a Type 1 font program writes in its clear text: <c>dup 65 /A put</c> for each code.</summary>
internal static class Type1Program
{
    private const int Codes = 256;

    /// <summary>The text of each code; null where the program says nothing.</summary>
    public static string?[] Encoding(ReadOnlyMemory<byte> program)
    {
        var texts = new string?[Codes];
        var start = program.Span.IndexOf("/Encoding"u8);
        var end = program.Span.IndexOf("eexec"u8);
        if (start < 0 || end < start) return texts;
        var lexer = new Lexer(program[start..end]);
        var code = -1;
        while (lexer.Read() && lexer.Text is not ("def" or "readonly"))
        {
            if (lexer.Kind == TokenKind.Number) code = lexer.Number is >= 0 and < Codes ? (int)lexer.Number : -1;
            else if (lexer.Kind == TokenKind.Name && code >= 0) texts[code] = GlyphNames.ToText(lexer.Text);
        }
        return texts;
    }
}
