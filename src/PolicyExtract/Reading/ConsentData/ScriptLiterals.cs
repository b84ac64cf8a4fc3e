using System.Buffers;

namespace PolicyExtract.Reading.ConsentData;

/// <summary>Finds the objects and lists that a script writes out, wherever they stand in it.</summary>
internal static class ScriptLiterals
{
    /// <summary>
    /// How often each character may be looked at: functions are passed over and then looked into, once for each function around them, and
    /// scripts made to exhaust programs nest them without end.
    /// </summary>
    private const int LooksAtCharacter = 16;

    /// <summary>What stands beside every list of cookies that is known; scripts without it are not read.</summary>
    private static readonly SearchValues<string> Marks = SearchValues.Create(
        ["cookies\"", "cookies'", "cookies:", "cookieTable", "cookie_table", "cookieList", "cookie_list", "disclosures"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text may write out a list of cookies.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> script) => script.ContainsAny(Marks);

    /// <summary>Each with the name that it is assigned to, empty without one.</summary>
    /// <param name="end">The character after the script's last.</param>
    public static IEnumerable<KeyValuePair<string, ScriptValue>> Find(string text, int start, int end, CancellationToken cancellation)
    {
        var looksLeft = (long)(end - start) * LooksAtCharacter;
        var code = new Queue<ScriptCode>([new(start, end)]);
        while (code.TryDequeue(out var part) && looksLeft > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            looksLeft -= part.End - part.Start;
            if (!MayBeIn(text.AsSpan(part.Start, part.End - part.Start))) continue;
            var scanner = new ScriptScanner(text, part.Start, part.End);
            var reader = new ScriptLiteralReader(text, scanner);
            while (ToBracket(scanner))
            {
                var name = NameBefore(text, part.Start, scanner.At);
                yield return new(name, reader.Read());
            }
            foreach (var passed in reader.Passed) code.Enqueue(passed);
        }
    }

    private static bool ToBracket(ScriptScanner scanner)
    {
        while (scanner.SkipPlain() && scanner.Current is not ('{' or '[')) scanner.SkipToken();
        return !scanner.IsAtEnd;
    }

    /// <summary>The last name before an equals sign or a colon: <c>cookies</c> of <c>window.cookies = </c>.</summary>
    private static string NameBefore(string text, int start, int bracket)
    {
        var before = text.AsSpan(start, bracket - start).TrimEnd();
        if (before is not [.., '=' or ':']) return "";
        before = before[..^1].TrimEnd(" \t\r\n\"'");
        var length = 0;
        while (length < before.Length && (char.IsLetterOrDigit(before[^(length + 1)]) || before[^(length + 1)] is '_' or '$')) length++;
        return before[^length..].ToString();
    }
}
