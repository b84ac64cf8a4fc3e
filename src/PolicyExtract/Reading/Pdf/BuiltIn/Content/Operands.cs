using PolicyExtract.Reading.Pdf.BuiltIn.Objects;

namespace PolicyExtract.Reading.Pdf.BuiltIn.Content;

/// <summary>The operands of an operator; missing ones are 0 or null.</summary>
internal readonly struct Operands(List<PdfObject> items)
{
    public int Count => items.Count;

    public PdfObject? this[int index] => index >= 0 && index < items.Count ? items[index] : null;

    public double Number(int index) => this[index] is PdfNumber number && double.IsFinite(number.Value) ? number.Value : 0;

    public string? Name(int index) => (this[index] as PdfName)?.Value;

    public Matrix Matrix() => new(Number(0), Number(1), Number(2), Number(3), Number(4), Number(5));
}
