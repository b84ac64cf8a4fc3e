namespace PolicyExtract.Reading.Pdf.BuiltIn.Objects;

/// <summary>Finds the objects of a file whose cross-references are missing or wrong, by looking for <c>n g obj</c> all over it.</summary>
internal sealed class RepairScan(ReadOnlyMemory<byte> data)
{
    /// <summary>Bytes behind <c>obj</c> in which a dictionary says its type.</summary>
    private const int TypeWindow = 2_048;

    private readonly Dictionary<int, XrefEntry> entries = [];
    private readonly Dictionary<string, PdfObject> trailer = new(StringComparer.Ordinal);

    /// <summary>Numbers of the object streams, whose members have to be added once they can be deciphered.</summary>
    public List<int> ObjectStreams { get; } = [];

    /// <summary>Numbers of the objects that call themselves pages, in the order of the file: for when the page tree is lost.</summary>
    public List<int> Pages { get; } = [];

    /// <summary>What was found; of several objects with one number the last, as updates are appended.</summary>
    public XrefTable Run()
    {
        FindObjects();
        FindTrailers();
        foreach (var (number, entry) in entries)
        {
            if (entry is XrefEntry.InFile place) Classify(number, place.Offset);
        }
        return new XrefTable(entries, new PdfDictionary(trailer));
    }

    private void FindObjects()
    {
        var span = data.Span;
        for (var at = Next(span, 0); at >= 0 && entries.Count < EngineLimits.Objects; at = Next(span, at + 1))
        {
            if (Header(span, at) is { } header) entries[header.Number] = new XrefEntry.InFile(header.Offset);
        }

        static int Next(ReadOnlySpan<byte> span, int from)
        {
            var found = span[from..].IndexOf("obj"u8);
            return found < 0 ? -1 : from + found;
        }
    }

    /// <summary>Reads <c>n g</c> backwards from <c>obj</c>.</summary>
    private static (int Number, int Offset)? Header(ReadOnlySpan<byte> span, int keyword)
    {
        var at = keyword;
        if (NumberBefore(span, ref at) is null || NumberBefore(span, ref at) is not { } number) return null;
        return number < EngineLimits.Objects ? ((int)number, at) : null;
    }

    private static long? NumberBefore(ReadOnlySpan<byte> span, ref int at)
    {
        const int MostDigits = 10;
        while (at > 0 && CharacterClass.IsWhiteSpace(span[at - 1])) at--;
        long value = 0, scale = 1;
        var end = at;
        for (; at > 0 && end - at < MostDigits && CharacterClass.IsDigit(span[at - 1]); at--, scale *= 10)
            value += (span[at - 1] - '0') * scale;
        return at == end ? null : value;
    }

    private void FindTrailers()
    {
        var span = data.Span;
        for (var end = span.LastIndexOf("trailer"u8); end >= 0; end = span[..end].LastIndexOf("trailer"u8))
        {
            if (new ObjectParser(new Lexer(data, end + "trailer".Length)).ReadObject() is PdfDictionary found) Keep(found);
        }
    }

    private void Keep(PdfDictionary found)
    {
        foreach (var (key, value) in found.Entries) trailer.TryAdd(key, value);
    }

    private void Classify(int number, int offset)
    {
        var window = data.Span.Slice(offset, Math.Min(TypeWindow, data.Length - offset));
        var end = window.IndexOf("endobj"u8);
        if (end >= 0) window = window[..end];
        if (window.IndexOf("/ObjStm"u8) >= 0) ObjectStreams.Add(number);
        else if (window.IndexOf("/XRef"u8) >= 0 && DictionaryAt(offset) is { } section) Keep(section);
        else if (window.IndexOf("/Catalog"u8) >= 0) trailer.TryAdd("Root", new PdfReference(number));
        else if (window.IndexOf("/Page"u8) >= 0 && window.IndexOf("/Pages"u8) < 0) Pages.Add(number);
    }

    private PdfDictionary? DictionaryAt(int offset)
    {
        var operands = new List<PdfObject>();
        var parser = new ObjectParser(new Lexer(data, offset));
        parser.ReadOperation(operands);
        parser.ReadOperation(operands);
        return operands is [PdfDictionary dictionary, ..] ? dictionary : null;
    }
}
