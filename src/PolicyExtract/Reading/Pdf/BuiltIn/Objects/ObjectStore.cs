using PolicyExtract.Reading.Pdf.BuiltIn.Filters;
using PolicyExtract.Reading.Pdf.BuiltIn.Security;

namespace PolicyExtract.Reading.Pdf.BuiltIn.Objects;

/// <summary>The objects of a file by number, read when first asked for.</summary>
internal sealed class ObjectStore
{
    private readonly ReadOnlyMemory<byte> data;
    private readonly string? password;
    private readonly List<PdfNotice> notices;
    private readonly Dictionary<int, PdfObject> loaded = [];
    private readonly HashSet<int> loading = [];
    private readonly Dictionary<int, ObjectStream?> objectStreams = [];
    private IReadOnlyDictionary<int, XrefEntry> places = new Dictionary<int, XrefEntry>();
    private StandardSecurity? security;

    /// <param name="data">From the header on.</param>
    /// <param name="notices">Takes what is recovered.</param>
    /// <exception cref="PdfException">No objects can be found, or they cannot be deciphered.</exception>
    public ObjectStore(ReadOnlyMemory<byte> data, string? password, WorkBudget budget, List<PdfNotice> notices)
    {
        (this.data, this.password, this.notices) = (data, password, notices);
        Decoder = new StreamDecoder(budget, Resolve);
        if (new XrefReader(data, budget).Read() is { } table) Use(table);
        else Repair();
        if (!IsRepaired && Resolve(Trailer.Entries.GetValueOrDefault("Root")) is not PdfDictionary) Repair();
    }

    public StreamDecoder Decoder { get; }

    public PdfDictionary Trailer { get; private set; } = PdfDictionary.Empty;

    public bool IsRepaired { get; private set; }

    /// <summary>After a repair, the objects that call themselves pages.</summary>
    public IReadOnlyList<int> LoosePages { get; private set; } = [];

    /// <summary>The object behind a reference, or the object itself; never a reference and never null.</summary>
    public PdfObject Resolve(PdfObject? value)
    {
        for (var hops = 0; value is PdfReference reference && hops < EngineLimits.Chain; hops++) value = Load(reference.Number);
        return value is null or PdfReference ? PdfNull.Instance : value;
    }

    /// <summary>Finds the objects anew, without the cross-references.</summary>
    public void Repair()
    {
        IsRepaired = true;
        var scan = new RepairScan(data);
        var found = scan.Run();
        if (found.Entries.Count == 0) throw new PdfException(PdfFailure.Damaged, "it holds no objects");
        notices.Add(new PdfNotice(PdfNoticeKind.Recovered, "the cross-reference table is missing or wrong"));
        loaded.Clear();
        objectStreams.Clear();
        Use(found);
        places = WithMembers(found.Entries, scan.ObjectStreams);
        LoosePages = scan.Pages;
        if (!Trailer.Entries.ContainsKey("Root") && FindCatalog() is { } catalog)
            Trailer = new PdfDictionary(
                new Dictionary<string, PdfObject>(Trailer.Entries, StringComparer.Ordinal) { ["Root"] = new PdfReference(catalog) });
    }

    private void Use(XrefTable table)
    {
        (places, Trailer, security) = (table.Entries, table.Trailer, null);
        if (Resolve(Trailer.Entries.GetValueOrDefault("Encrypt")) is not PdfDictionary encryption) return;
        security = StandardSecurity.Open(this, encryption, password);
        loaded.Clear();
    }

    private Dictionary<int, XrefEntry> WithMembers(IReadOnlyDictionary<int, XrefEntry> found, List<int> streams)
    {
        var all = found.ToDictionary();
        foreach (var stream in streams)
        {
            var members = OpenObjectStream(stream)?.Numbers ?? [];
            for (var index = 0; index < members.Count && all.Count < EngineLimits.Objects; index++)
            {
                if (all.GetValueOrDefault(members[index]) is not XrefEntry.InFile)
                    all[members[index]] = new XrefEntry.InStream(stream, index);
            }
        }
        return all;
    }

    private int? FindCatalog()
    {
        foreach (var (number, place) in places)
        {
            if (place is XrefEntry.InStream && Load(number) is PdfDictionary candidate && this.Name(candidate, "Type") == "Catalog")
                return number;
        }
        return null;
    }

    private PdfObject Load(int number)
    {
        if (loaded.TryGetValue(number, out var known)) return known;
        if (loading.Count >= EngineLimits.Chain || !loading.Add(number)) return PdfNull.Instance;
        try
        {
            return loaded[number] = places.GetValueOrDefault(number) switch
            {
                XrefEntry.InFile place => LoadFromFile(number, place.Offset),
                XrefEntry.InStream place => OpenObjectStream(place.Stream)?.Read(number, place.Index) ?? PdfNull.Instance,
                _ => PdfNull.Instance,
            };
        }
        finally
        {
            loading.Remove(number);
        }
    }

    private PdfObject LoadFromFile(int number, int offset)
    {
        var lexer = new Lexer(data, offset);
        var isThere = lexer.Read() && lexer.Kind == TokenKind.Number && (int)lexer.Number == number;
        var generation = lexer.Read() && lexer.Kind == TokenKind.Number ? (int)lexer.Number : 0;
        isThere &= lexer.Read() && lexer is { Kind: TokenKind.Keyword, Text: "obj" };
        if (isThere) return ReadDefinition(lexer, security?.For(number, generation));
        if (IsRepaired) return PdfNull.Instance;
        Repair();
        return places.GetValueOrDefault(number) is XrefEntry.InFile place ? LoadFromFile(number, place.Offset) : PdfNull.Instance;
    }

    private PdfObject ReadDefinition(Lexer lexer, ObjectCipher? cipher)
    {
        var operands = new List<PdfObject>();
        var keyword = new ObjectParser(lexer, cipher).ReadOperation(operands);
        if (operands.Count == 0) return PdfNull.Instance;
        if (keyword != "stream" || operands[^1] is not PdfDictionary dictionary) return operands[0];
        var length = (Resolve(dictionary.Entries.GetValueOrDefault("Length")) as PdfNumber)?.Value;
        return new PdfStream(dictionary, StreamExtent.Of(data, lexer.Position, length), cipher);
    }

    private ObjectStream? OpenObjectStream(int number)
    {
        if (objectStreams.TryGetValue(number, out var known)) return known;
        var opened = places.GetValueOrDefault(number) is XrefEntry.InFile && Load(number) is PdfStream stream
            ? ObjectStream.Open(this, stream) : null;
        return objectStreams[number] = opened;
    }
}
