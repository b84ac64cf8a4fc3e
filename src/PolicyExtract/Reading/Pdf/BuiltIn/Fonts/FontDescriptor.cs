using PolicyExtract.Reading.Pdf.BuiltIn.Objects;

namespace PolicyExtract.Reading.Pdf.BuiltIn.Fonts;

/// <summary>What a font descriptor and a font's name tell (ISO 32000-1, 9.8).</summary>
internal sealed class FontDescriptor(ObjectStore store, PdfDictionary font)
{
    private const int FixedPitchFlag = 1;
    private const int SymbolicFlag = 1 << 2;
    private const int ItalicFlag = 1 << 6;
    private const int ForceBoldFlag = 1 << 18;
    private const int BoldWeight = 600;
    private const int SubsetPrefixLength = 7;

    /// <summary>Shares of the font size where nothing is stated; those of most Latin faces.</summary>
    private const double UsualAscent = 0.9, UsualDescent = -0.22;

    /// <summary>Shares of the font size beyond which a statement is a mistake or for stacked marks.</summary>
    private const double HighestAscent = 1.05, LowestAscent = 0.5, LowestDescent = -0.4;

    private static readonly string[] BoldWords = ["bold", "black", "heavy", "demi"];
    private static readonly string[] ItalicWords = ["italic", "oblique"];

    private readonly PdfDictionary descriptor = store.Dictionary(font, "FontDescriptor") ?? PdfDictionary.Empty;

    private int Flags => store.Integer(descriptor, "Flags", 0);

    public bool IsSymbolic => (Flags & SymbolicFlag) != 0;

    public double MissingWidth => store.Number(descriptor, "MissingWidth", 0);

    public double Ascent =>
        store.Number(descriptor, "Ascent", 0) / 1000 is var stated && stated < LowestAscent ? UsualAscent : Math.Min(stated, HighestAscent);

    public double Descent => -Math.Abs(store.Number(descriptor, "Descent", 0) / 1000) is var stated && stated == 0 ? UsualDescent
        : Math.Max(stated, LowestDescent);

    public PdfFontFace Face
    {
        get
        {
            var name = store.Name(font, "BaseFont") ?? store.Name(descriptor, "FontName") ?? "";
            if (name.Length > SubsetPrefixLength && name[SubsetPrefixLength - 1] == '+') name = name[SubsetPrefixLength..];
            var isBold = Holds(name, BoldWords) || (Flags & ForceBoldFlag) != 0 || store.Number(descriptor, "FontWeight", 0) >= BoldWeight;
            var isItalic = Holds(name, ItalicWords) || (Flags & ItalicFlag) != 0;
            return new PdfFontFace(name, isBold, isItalic, (Flags & FixedPitchFlag) != 0 || Holds(name, ["courier", "mono"]));
        }
    }

    /// <summary>The embedded font program under a key; null without one.</summary>
    public ReadOnlyMemory<byte>? Program(string key) =>
        store.Member(descriptor, key) is PdfStream stream ? store.Decoder.Decode(stream).Bytes : null;

    private static bool Holds(string name, string[] words) => words.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase));
}
