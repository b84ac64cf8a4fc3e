using PolicyExtract.Reading.Pdf.BuiltIn.Security;

namespace PolicyExtract.Reading.Pdf.BuiltIn.Objects;

/// <summary>An object of a PDF file (ISO 32000-1, 7.3).</summary>
internal abstract record PdfObject
{
    private protected PdfObject()
    {
    }
}

/// <summary>The null object; a missing object is the same.</summary>
internal sealed record PdfNull : PdfObject
{
    public static PdfNull Instance { get; } = new();
}

internal sealed record PdfBoolean(bool Value) : PdfObject
{
    public static PdfBoolean True { get; } = new(true);

    public static PdfBoolean False { get; } = new(false);
}

internal sealed record PdfNumber(double Value) : PdfObject;

internal sealed record PdfName(string Value) : PdfObject;

internal sealed record PdfString(ReadOnlyMemory<byte> Bytes) : PdfObject;

internal sealed record PdfArray(IReadOnlyList<PdfObject> Items) : PdfObject
{
    public static PdfArray Empty { get; } = new([]);
}

internal sealed record PdfDictionary(IReadOnlyDictionary<string, PdfObject> Entries) : PdfObject
{
    public static PdfDictionary Empty { get; } = new(new Dictionary<string, PdfObject>(StringComparer.Ordinal));
}

/// <summary>A stream as it stands in the file, still encoded and perhaps encrypted.</summary>
internal sealed record PdfStream(PdfDictionary Dictionary, ReadOnlyMemory<byte> Raw, ObjectCipher? Cipher) : PdfObject;

internal sealed record PdfReference(int Number) : PdfObject;
