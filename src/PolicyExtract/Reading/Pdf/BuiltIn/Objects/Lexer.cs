using System.Buffers;
using System.Text;

namespace PolicyExtract.Reading.Pdf.BuiltIn.Objects;

/// <summary>
/// Reads tokens one after the other (ISO 32000-1, 7.2). Nothing it meets is an error: stray bytes are skipped or become keywords.
/// </summary>
internal sealed class Lexer(ReadOnlyMemory<byte> data, int position = 0)
{
    private static readonly SearchValues<byte> WhiteSpace = SearchValues.Create(" \n\r\t\f\0"u8);

    /// <summary>The next byte to be read; after a token, the one behind it.</summary>
    public int Position { get; set; } = position;

    public ReadOnlyMemory<byte> Data { get; } = data;

    public TokenKind Kind { get; private set; }

    /// <summary>The value of a number.</summary>
    public double Number { get; private set; }

    /// <summary>A name or a keyword.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The content of a string.</summary>
    public ReadOnlyMemory<byte> Bytes { get; private set; }

    /// <summary>Goes to the next token; false at the end of the data.</summary>
    public bool Read()
    {
        var span = Data.Span;
        SkipWhiteSpaceAndComments(span);
        if (Position >= span.Length)
        {
            Kind = TokenKind.End;
            return false;
        }
        var first = span[Position];
        if (CharacterClass.IsDigit(first) || first is (byte)'+' or (byte)'-' or (byte)'.') ReadNumber(span);
        else if (CharacterClass.IsRegular(first)) ReadKeyword(span, Position);
        else ReadDelimited(span, first);
        return true;
    }

    private void SkipWhiteSpaceAndComments(ReadOnlySpan<byte> span)
    {
        while (Position < span.Length)
        {
            if (span[Position] == '%') Position += LengthUpTo(span[Position..], "\r\n"u8);
            else if (!CharacterClass.IsWhiteSpace(span[Position])) return;
            else
            {
                var skipped = span[Position..].IndexOfAnyExcept(WhiteSpace);
                Position = skipped < 0 ? span.Length : Position + skipped;
            }
        }
    }

    private static int LengthUpTo(ReadOnlySpan<byte> span, ReadOnlySpan<byte> ends)
    {
        var length = span.IndexOfAny(ends);
        return length < 0 ? span.Length : length;
    }

    /// <summary>
    /// Takes what writers produce beside the specification too: <c>--5</c>, <c>4-2</c> (4), <c>1.2.3</c> (1.2), <c>700cm</c> (700, then
    /// a keyword).
    /// </summary>
    private void ReadNumber(ReadOnlySpan<byte> span)
    {
        var start = Position;
        double value = 0, scale = 1;
        bool fraction = false, digits = false, ended = false;
        for (; Position < span.Length && IsOfNumber(span[Position]); Position++)
        {
            var next = span[Position];
            if (CharacterClass.IsDigit(next) && !ended)
            {
                digits = true;
                if (fraction) value += (next - '0') * (scale /= 10);
                else value = value * 10 + (next - '0');
            }
            else if (next == '.' && !fraction) fraction = true;
            else ended |= digits;
        }
        if (digits || Position >= span.Length || !CharacterClass.IsRegular(span[Position])) SetNumber(span[start] == '-' ? -value : value);
        else ReadKeyword(span, start);
    }

    private static bool IsOfNumber(byte value) => CharacterClass.IsDigit(value) || value is (byte)'.' or (byte)'-' or (byte)'+';

    private void SetNumber(double value)
    {
        Kind = TokenKind.Number;
        Number = value;
    }

    private void ReadKeyword(ReadOnlySpan<byte> span, int start)
    {
        while (Position < span.Length && CharacterClass.IsRegular(span[Position])) Position++;
        Kind = TokenKind.Keyword;
        Text = KnownKeywords.Intern(span[start..Position]);
    }

    private void ReadDelimited(ReadOnlySpan<byte> span, byte first)
    {
        var doubled = Position + 1 < span.Length && span[Position + 1] == first;
        switch (first)
        {
            case (byte)'/':
                ReadName(span);
                break;
            case (byte)'(':
                ReadLiteralString(span);
                break;
            case (byte)'<' when !doubled:
                ReadHexString(span);
                break;
            default:
                Kind = first switch
                {
                    (byte)'[' => TokenKind.ArrayStart,
                    (byte)']' => TokenKind.ArrayEnd,
                    (byte)'<' => TokenKind.DictionaryStart,
                    (byte)'>' when doubled => TokenKind.DictionaryEnd,
                    _ => TokenKind.Keyword,
                };
                Text = Kind == TokenKind.Keyword ? KnownKeywords.Intern(span.Slice(Position, 1)) : "";
                Position += Kind is TokenKind.DictionaryStart or TokenKind.DictionaryEnd ? 2 : 1;
                break;
        }
    }

    private void ReadName(ReadOnlySpan<byte> span)
    {
        var start = ++Position;
        while (Position < span.Length && CharacterClass.IsRegular(span[Position])) Position++;
        Kind = TokenKind.Name;
        var name = span[start..Position];
        Text = name.Contains((byte)'#') ? Unescaped(name) : Encoding.Latin1.GetString(name);
    }

    private static string Unescaped(ReadOnlySpan<byte> name)
    {
        var text = new StringBuilder(name.Length);
        for (var at = 0; at < name.Length; at++)
        {
            var escaped = name[at] == '#' && at + 2 < name.Length
                && CharacterClass.HexValue(name[at + 1]) >= 0 && CharacterClass.HexValue(name[at + 2]) >= 0;
            text.Append(escaped
                ? (char)(CharacterClass.HexValue(name[at + 1]) * 16 + CharacterClass.HexValue(name[at + 2]))
                : (char)name[at]);
            if (escaped) at += 2;
        }
        return text.ToString();
    }

    private void ReadLiteralString(ReadOnlySpan<byte> span)
    {
        Kind = TokenKind.String;
        (Bytes, Position) = LiteralString.Read(span, Position + 1);
    }

    private void ReadHexString(ReadOnlySpan<byte> span)
    {
        Position++;
        var digits = span.Slice(Position, LengthUpTo(span[Position..], ">"u8));
        Position = Math.Min(span.Length, Position + digits.Length + 1);
        Kind = TokenKind.String;
        Bytes = Filters.AsciiHex.FromDigits(digits);
    }
}
