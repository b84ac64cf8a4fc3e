using System.Text;
using PolicyExtract.Reading.Pdf.BuiltIn.Objects;

namespace PolicyExtract.Reading.Pdf.BuiltIn.Fonts;

/// <summary>Reads character maps: the operators of Adobe Technical Note 5014 that files use.</summary>
internal static class CMapParser
{
    /// <summary>The map of an encoding: a name or a stream.</summary>
    public static CMap Load(ObjectStore store, PdfObject encoding) => encoding switch
    {
        PdfStream stream => Parse(store, stream),
        PdfName name => Predefined(name.Value),
        _ => CMap.Identity,
    };

    public static CMap Parse(ObjectStore store, PdfStream stream)
    {
        var map = new CMap { IsVertical = store.Integer(stream.Dictionary, "WMode", 0) == 1 };
        if (store.Member(stream.Dictionary, "UseCMap") is PdfName parent) map.Parent = Predefined(parent.Value);
        var parser = new ObjectParser(new Lexer(store.Decoder.Decode(stream).Bytes));
        var operands = new List<PdfObject>();
        while (parser.ReadOperation(operands) is { } keyword) Apply(keyword, operands, map);
        return map;
    }

    private static CMap Predefined(string name)
    {
        var isUnicode = name.Contains("UCS2", StringComparison.Ordinal) || name.Contains("UTF16", StringComparison.Ordinal);
        return new CMap(codesAreCids: !isUnicode, codesAreUtf16: isUnicode) { IsVertical = name.EndsWith("-V", StringComparison.Ordinal) };
    }

    private static void Apply(string keyword, List<PdfObject> operands, CMap map)
    {
        switch (keyword)
        {
            case "usecmap" when operands is [.., PdfName name]:
                map.Parent = Predefined(name.Value);
                break;
            case "endcodespacerange":
                for (var at = 0; at + 1 < operands.Count; at += 2)
                {
                    if (operands[at] is PdfString low && operands[at + 1] is PdfString high)
                        map.AddCodeSpace(low.Bytes.Length, Code(low), Code(high));
                }
                break;
            case "endcidchar" or "endbfchar":
                for (var at = 0; at + 1 < operands.Count; at += 2) AddRange(map, operands[at], operands[at], operands[at + 1]);
                break;
            case "endcidrange" or "endbfrange":
                for (var at = 0; at + 2 < operands.Count; at += 3) AddRange(map, operands[at], operands[at + 1], operands[at + 2]);
                break;
        }
    }

    private static void AddRange(CMap map, PdfObject low, PdfObject high, PdfObject target)
    {
        if (low is not PdfString first || high is not PdfString last) return;
        switch (target)
        {
            case PdfNumber { Value: >= 0 and <= int.MaxValue } cid:
                map.AddCids(Code(first), Code(last), (int)cid.Value);
                break;
            case PdfString text:
                map.AddTexts(Code(first), Code(last), Text(text));
                break;
            case PdfName name:
                map.AddTexts(Code(first), Code(last), GlyphNames.ToText(name.Value) ?? "");
                break;
            case PdfArray list:
                for (var at = 0; at < list.Items.Count; at++)
                {
                    if (list.Items[at] is PdfString item) map.AddTexts(Code(first) + (uint)at, Code(first) + (uint)at, Text(item));
                }
                break;
        }
    }

    private static uint Code(PdfString bytes)
    {
        var code = 0u;
        foreach (var value in bytes.Bytes.Span) code = code << 8 | value;
        return code;
    }

    private static string Text(PdfString bytes) =>
        bytes.Bytes.Length == 1 ? ((char)bytes.Bytes.Span[0]).ToString() : Encoding.BigEndianUnicode.GetString(bytes.Bytes.Span);
}
