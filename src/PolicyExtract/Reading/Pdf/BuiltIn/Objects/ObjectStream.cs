namespace PolicyExtract.Reading.Pdf.BuiltIn.Objects;

/// <summary>A stream that holds objects (ISO 32000-1, 7.5.7).</summary>
internal sealed class ObjectStream
{
    private readonly ReadOnlyMemory<byte> content;
    private readonly List<(int Number, int Offset)> members;

    private ObjectStream(ReadOnlyMemory<byte> content, List<(int Number, int Offset)> members) =>
        (this.content, this.members) = (content, members);

    /// <summary>The numbers of its objects in order.</summary>
    public IReadOnlyList<int> Numbers => members.ConvertAll(member => member.Number);

    public static ObjectStream Open(ObjectStore store, PdfStream stream)
    {
        var content = store.Decoder.Decode(stream).Bytes;
        var count = store.Integer(stream.Dictionary, "N", 0);
        var first = store.Integer(stream.Dictionary, "First", 0);
        var members = new List<(int Number, int Offset)>();
        var lexer = new Lexer(content);
        while (members.Count < Math.Min(count, EngineLimits.Objects) && ReadNumber(lexer) is { } number && ReadNumber(lexer) is { } offset)
        {
            members.Add((number, first + offset));
        }
        return new ObjectStream(content, members);
    }

    /// <summary>The object at a place, or with the number where the place holds another; null when there is none.</summary>
    public PdfObject? Read(int number, int index)
    {
        var isThere = index < members.Count && members[index].Number == number;
        var offset = isThere ? members[index].Offset : members.Find(member => member.Number == number).Offset;
        return offset > 0 && offset < content.Length ? new ObjectParser(new Lexer(content, offset)).ReadObject() : null;
    }

    private static int? ReadNumber(Lexer lexer) =>
        lexer.Read() && lexer is { Kind: TokenKind.Number, Number: >= 0 and <= EngineLimits.FileBytes } ? (int)lexer.Number : null;
}
