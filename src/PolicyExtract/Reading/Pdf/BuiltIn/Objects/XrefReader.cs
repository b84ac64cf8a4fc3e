namespace PolicyExtract.Reading.Pdf.BuiltIn.Objects;

/// <summary>
/// Reads the cross-reference sections of a file, newest first: tables, streams, and tables that name a stream (ISO 32000-1, 7.5.4 to
/// 7.5.8).
/// </summary>
internal sealed class XrefReader(ReadOnlyMemory<byte> data, WorkBudget budget)
{
    /// <summary>Bytes at the end of a file in which viewers look for the last section's place.</summary>
    private const int TailLength = 2_048;

    private readonly Dictionary<int, XrefEntry> entries = [];
    private readonly Dictionary<string, PdfObject> trailer = new(StringComparer.Ordinal);
    private readonly List<PdfObject> operands = [];

    /// <summary>The table; null when a section is missing or cannot be read, so that the file has to be scanned.</summary>
    public XrefTable? Read()
    {
        var visited = new HashSet<int>();
        var pending = new Stack<int>();
        if (StartOffset() is not { } start) return null;
        pending.Push(start);
        while (pending.TryPop(out var offset))
        {
            if (visited.Count >= EngineLimits.Chain * 10 || !visited.Add(offset)) continue;
            if (ReadSection(offset) is not { } section) return null;
            foreach (var (key, value) in section.Entries) trailer.TryAdd(key, value);
            if (Offset(section, "Prev") is { } previous) pending.Push(previous);
            if (Offset(section, "XRefStm") is { } stream) pending.Push(stream);
        }
        return trailer.ContainsKey("Root") ? new XrefTable(entries, new PdfDictionary(trailer)) : null;
    }

    private int? StartOffset()
    {
        var tailStart = Math.Max(0, data.Length - TailLength);
        var keyword = data.Span[tailStart..].LastIndexOf("startxref"u8);
        if (keyword < 0) return null;
        var lexer = new Lexer(data, tailStart + keyword + "startxref".Length);
        return lexer.Read() && lexer.Kind == TokenKind.Number ? InFile(lexer.Number) : null;
    }

    private int? Offset(PdfDictionary section, string key) =>
        section.Entries.GetValueOrDefault(key) is PdfNumber number ? InFile(number.Value) : null;

    private int? InFile(double offset) => offset >= 0 && offset < data.Length ? (int)offset : null;

    private PdfDictionary? ReadSection(int offset)
    {
        var lexer = new Lexer(data, offset);
        if (!lexer.Read()) return null;
        return lexer is { Kind: TokenKind.Keyword, Text: "xref" } ? ReadTable(lexer)
            : lexer.Kind == TokenKind.Number ? ReadStream(offset)
            : null;
    }

    private PdfDictionary? ReadTable(Lexer lexer)
    {
        while (lexer.Read() && lexer.Kind == TokenKind.Number)
        {
            var first = lexer.Number;
            if (!lexer.Read() || lexer.Kind != TokenKind.Number) return null;
            if (!ReadSubsection(lexer, first, lexer.Number)) return null;
        }
        return lexer is { Kind: TokenKind.Keyword, Text: "trailer" } ? new ObjectParser(lexer).ReadObject() as PdfDictionary : null;
    }

    private bool ReadSubsection(Lexer lexer, double first, double count)
    {
        if (first < 0 || first + count > EngineLimits.Objects) return false;
        for (var number = (int)first; number < first + count; number++)
        {
            if (!lexer.Read() || lexer.Kind != TokenKind.Number) return false;
            var offset = lexer.Number;
            if (!lexer.Read() || lexer.Kind != TokenKind.Number || !lexer.Read() || lexer.Kind != TokenKind.Keyword) return false;
            Add(number, lexer.Text == "n" && InFile(offset) is { } place ? new XrefEntry.InFile(place) : XrefEntry.Free.Instance);
        }
        return true;
    }

    private PdfDictionary? ReadStream(int offset)
    {
        var parser = new ObjectParser(new Lexer(data, offset));
        parser.ReadOperation(operands);
        if (parser.ReadOperation(operands) != "stream" || operands is not [PdfDictionary dictionary]) return null;
        var length = (dictionary.Entries.GetValueOrDefault("Length") as PdfNumber)?.Value;
        var stream = new PdfStream(dictionary, StreamExtent.Of(data, parser.Lexer.Position, length), null);
        return XrefStream.Read(stream, budget, Add) ? dictionary : null;
    }

    private void Add(int number, XrefEntry entry)
    {
        if (number < EngineLimits.Objects) entries.TryAdd(number, entry);
    }
}
