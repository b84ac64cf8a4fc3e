namespace PolicyExtract.Reading.ConsentData;

/// <summary>
/// Reads objects and lists that are written out, in JSON or as scripts write them (bare keys, single quotes, trailing commas, comments, joined
/// strings). What would have to be run is passed over and noted.
/// </summary>
internal sealed class ScriptLiteralReader(string text, ScriptScanner scanner)
{
    /// <summary>Deepest nesting that is read; what is deeper counts as code.</summary>
    private const int MaximumDepth = 64;

    /// <summary>The code that was passed over; lists may be written out in it as well.</summary>
    public List<ScriptCode> Passed { get; } = [];

    /// <summary>The object or list that begins where the scanner stands.</summary>
    public ScriptValue Read(int depth = 0) => scanner.Current == '{' ? ReadObject(depth) : ReadList(depth);

    private ScriptObject ReadObject(int depth)
    {
        var start = scanner.At++;
        var members = new List<KeyValuePair<string, ScriptValue>>();
        while (StartsItem('}'))
        {
            var from = scanner.At;
            var key = ReadKey();
            scanner.SkipSpace();
            if (scanner.Current == ':')
            {
                scanner.At++;
                members.Add(new(key, ReadValue(depth + 1)));
            }
            else PassOver(from);
        }
        return new(start, scanner.At, members);
    }

    private ScriptList ReadList(int depth)
    {
        var start = scanner.At++;
        var items = new List<ScriptValue>();
        while (StartsItem(']')) items.Add(ReadValue(depth + 1));
        return new(start, scanner.At, items);
    }

    /// <summary>Goes to the next item; past the closing bracket when there is none.</summary>
    private bool StartsItem(char close)
    {
        for (scanner.SkipSpace(); !scanner.IsAtEnd; scanner.SkipSpace())
        {
            if (scanner.Current is not (',' or ']' or '}' or ')')) return true;
            if (scanner.Current != ',')
            {
                if (scanner.Current == close) scanner.At++;
                return false;
            }
            scanner.At++;
        }
        return false;
    }

    private string ReadKey()
    {
        if (scanner.Current is '"' or '\'') return scanner.ReadString();
        var from = scanner.At;
        while (IsWord(scanner.Current)) scanner.At++;
        return text[from..scanner.At];
    }

    private ScriptValue ReadValue(int depth)
    {
        scanner.SkipSpace();
        var from = scanner.At;
        var value = scanner.Current switch
        {
            '{' or '[' when depth < MaximumDepth => Read(depth),
            '"' or '\'' or '`' => ReadJoined(from),
            '/' when scanner.ReadPattern() is { } pattern => new ScriptText(from, scanner.At, pattern, IsPattern: true),
            _ => ReadWord(from),
        };
        scanner.SkipSpace();
        return scanner.Current is ',' or '}' or ']' || scanner.IsAtEnd ? value : PassOver(from);
    }

    /// <summary>A string, or several with plus signs between them.</summary>
    private ScriptText ReadJoined(int from)
    {
        var words = new List<string> { scanner.ReadString() };
        var end = scanner.At;
        for (scanner.SkipSpace(); scanner.Current == '+'; scanner.SkipSpace())
        {
            var plus = scanner.At++;
            scanner.SkipSpace();
            if (scanner.Current is not ('"' or '\'' or '`'))
            {
                scanner.At = plus;
                break;
            }
            words.Add(scanner.ReadString());
            end = scanner.At;
        }
        return new(from, end, string.Concat(words));
    }

    /// <summary>A number or one of the words that are values; the names of variables are code.</summary>
    private ScriptValue ReadWord(int from)
    {
        while (IsWord(scanner.Current) || scanner.Current is '.' or '-' or '+' or '!') scanner.At++;
        var word = text[from..scanner.At];
        var isValue = word is "true" or "false" or "null" or "undefined" or [>= '0' and <= '9' or '-' or '.' or '!', ..];
        return isValue ? new ScriptText(from, scanner.At, word) : new ScriptCode(from, scanner.At);
    }

    private ScriptCode PassOver(int from)
    {
        scanner.SkipExpression();
        if (scanner.At == from) scanner.At++;
        var code = new ScriptCode(from, scanner.At);
        Passed.Add(code);
        return code;
    }

    private static bool IsWord(char character) => char.IsLetterOrDigit(character) || character is '_' or '$';
}
