using System.Buffers;
using System.Globalization;
using System.Text;

namespace PolicyExtract.Reading.ConsentData;

/// <summary>Moves through a script token by token, as far as is needed to know what is text and what is a bracket.</summary>
internal sealed class ScriptScanner
{
    /// <summary>What a regular expression can stand behind; behind anything else a slash divides.</summary>
    private const string BeforePattern = "(,=:[!&|?{};+";

    private static readonly SearchValues<char> Telling = SearchValues.Create("{}[](),\"'`/");

    private readonly string text;
    private readonly int start;
    private readonly int end;

    /// <param name="end">The character after the last one to look at.</param>
    public ScriptScanner(string text, int start, int end) => (this.text, this.start, this.end, At) = (text, start, end, start);

    public int At { get; set; }

    public bool IsAtEnd => At >= end;

    /// <summary>The character here; NUL at the end.</summary>
    public char Current => At < end ? text[At] : '\0';

    /// <summary>Passes white space and comments.</summary>
    public void SkipSpace()
    {
        while (At < end)
        {
            if (char.IsWhiteSpace(text[At])) At++;
            else if (!SkipComment()) return;
        }
    }

    /// <summary>Passes code up to the separator or the closing bracket that ends it.</summary>
    public void SkipExpression()
    {
        for (var depth = 0; SkipPlain();)
        {
            var character = text[At];
            if (depth == 0 && character is ',' or '}' or ']' or ')') return;
            if (character is '{' or '[' or '(') depth++;
            else if (character is '}' or ']' or ')') depth--;
            SkipToken();
        }
    }

    /// <summary>Passes what is no bracket, separator or start of a string, comment or regular expression; false at the end.</summary>
    public bool SkipPlain()
    {
        var plain = text.AsSpan(At, end - At).IndexOfAny(Telling);
        At = plain < 0 ? end : At + plain;
        return plain >= 0;
    }

    /// <summary>Passes a string, a comment, a regular expression, or one character.</summary>
    public void SkipToken()
    {
        if (Current is '"' or '\'' or '`') ReadString();
        else if (Current != '/' || !(SkipComment() || (IsBeforePattern() && ReadPattern() is not null))) At++;
    }

    /// <summary>The content of the string here; one that is not closed ends with its line.</summary>
    public string ReadString()
    {
        var quote = text[At++];
        var from = At;
        while (At < end && text[At] != quote && text[At] != '\\' && (quote == '`' || text[At] is not ('\n' or '\r'))) At++;
        if (At >= end || text[At] != '\\') return Close(text[from..At], quote);
        var content = new StringBuilder(text, from, At - from, Math.Max(16, (At - from) * 2));
        while (At < end && text[At] != quote && (quote == '`' || text[At] is not ('\n' or '\r')))
        {
            if (text[At] == '\\') AppendEscape(content);
            else content.Append(text[At++]);
        }
        return Close(content.ToString(), quote);
    }

    /// <summary>What stands between the slashes here; null when they are not closed on the line.</summary>
    public string? ReadPattern()
    {
        var isInClass = false;
        for (var at = At + 1; at < end && text[at] is not ('\n' or '\r'); at++)
        {
            if (text[at] == '\\') at++;
            else if (text[at] is '[' or ']') isInClass = text[at] == '[';
            else if (text[at] == '/' && !isInClass)
            {
                var pattern = text[(At + 1)..at];
                At = at + 1;
                while (At < end && char.IsAsciiLetter(text[At])) At++;
                return pattern;
            }
        }
        return null;
    }

    private string Close(string content, char quote)
    {
        if (At < end && text[At] == quote) At++;
        return content;
    }

    private bool SkipComment()
    {
        var rest = text.AsSpan(At, end - At);
        if (!rest.StartsWith("//") && !rest.StartsWith("/*")) return false;
        var isLine = rest[1] == '/';
        var length = isLine ? rest.IndexOfAny('\n', '\r') : rest[2..].IndexOf("*/");
        At = length < 0 ? end : At + length + (isLine ? 0 : 4);
        return true;
    }

    private bool IsBeforePattern()
    {
        var before = At - 1;
        while (before >= start && char.IsWhiteSpace(text[before])) before--;
        return before < start || BeforePattern.Contains(text[before], StringComparison.Ordinal);
    }

    /// <summary>Appends what a backslash and the characters behind it stand for.</summary>
    private void AppendEscape(StringBuilder content)
    {
        var letter = At + 1 < end ? text[At + 1] : '\\';
        At = Math.Min(end, At + 2);
        var digits = letter == 'u' ? 4 : letter == 'x' ? 2 : 0;
        if (digits > 0 && At + digits <= end && TryHex(text.AsSpan(At, digits), out var code))
        {
            content.Append(code);
            At += digits;
        }
        else if (letter is not ('\n' or '\r')) content.Append(letter is 'n' or 'r' or 't' or 'f' or 'b' ? ' ' : letter);
    }

    private static bool TryHex(ReadOnlySpan<char> digits, out char code)
    {
        var isHex = ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value);
        code = (char)value;
        return isHex;
    }
}
