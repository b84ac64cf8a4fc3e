using PolicyExtract.Reading.Pdf.BuiltIn.Objects;

namespace PolicyExtract.Reading.Pdf.BuiltIn.Content;

/// <summary>The operators that choose colours (ISO 32000-1, 8.6.8).</summary>
internal sealed class ColourOperators(PaintContext context)
{
    private const int Middle = 0x808080;

    public bool Execute(string keyword, Operands operands)
    {
        switch (keyword)
        {
            case "g" or "rg" or "k":
                context.State.Fill = Painted(context.State.Fill with { Model = ModelOf(keyword) }, operands);
                return true;
            case "G" or "RG" or "K":
                context.State.Stroke = Painted(context.State.Stroke with { Model = ModelOf(keyword) }, operands);
                return true;
            case "cs":
                context.State.Fill = Initial(context.State.Fill, operands.Name(0));
                return true;
            case "CS":
                context.State.Stroke = Initial(context.State.Stroke, operands.Name(0));
                return true;
            case "sc" or "scn":
                context.State.Fill = Painted(context.State.Fill, operands);
                return true;
            case "SC" or "SCN":
                context.State.Stroke = Painted(context.State.Stroke, operands);
                return true;
            default:
                return false;
        }
    }

    private static ColourModel ModelOf(string keyword) =>
        keyword.Length == 2 ? ColourModel.Rgb : keyword is "g" or "G" ? ColourModel.Gray : ColourModel.Cmyk;

    private static Paint Painted(Paint paint, Operands operands) => paint with
    {
        Rgb = paint.Model switch
        {
            ColourModel.Gray => Rgb(operands.Number(0), operands.Number(0), operands.Number(0)),
            ColourModel.Rgb => Rgb(operands.Number(0), operands.Number(1), operands.Number(2)),
            ColourModel.Cmyk => Rgb(
                (1 - operands.Number(0)) * (1 - operands.Number(3)),
                (1 - operands.Number(1)) * (1 - operands.Number(3)),
                (1 - operands.Number(2)) * (1 - operands.Number(3))),
            ColourModel.Tint => Rgb(1 - operands.Number(0), 1 - operands.Number(0), 1 - operands.Number(0)),
            _ => Middle,
        },
    };

    private static int Rgb(double red, double green, double blue) => Byte(red) << 16 | Byte(green) << 8 | Byte(blue);

    private static int Byte(double share) => (int)Math.Round(Math.Clamp(double.IsNaN(share) ? 0 : share, 0, 1) * 255);

    private Paint Initial(Paint paint, string? space)
    {
        var model = ModelOfSpace(space is null ? PdfNull.Instance : new PdfName(space));
        return paint with { Model = model, Rgb = model == ColourModel.Other ? Middle : 0 };
    }

    private ColourModel ModelOfSpace(PdfObject space)
    {
        var store = context.Store;
        var spaces = store.Dictionary(context.Resources, "ColorSpace") ?? PdfDictionary.Empty;
        if (space is PdfName name && store.Member(spaces, name.Value) is var stated and not PdfNull) space = stated;
        var family = space is PdfArray { Items.Count: > 0 } array ? store.Resolve(array.Items[0]) : space;
        return (family as PdfName)?.Value switch
        {
            "DeviceGray" or "CalGray" => ColourModel.Gray,
            "DeviceRGB" or "CalRGB" => ColourModel.Rgb,
            "DeviceCMYK" => ColourModel.Cmyk,
            "Separation" => ColourModel.Tint,
            "ICCBased" when space is PdfArray { Items.Count: > 1 } profile => OfProfile(store.Resolve(profile.Items[1])),
            _ => ColourModel.Other,
        };
    }

    private ColourModel OfProfile(PdfObject profile) =>
        (profile is PdfStream stream ? context.Store.Integer(stream.Dictionary, "N", 0) : 0) switch
        {
            1 => ColourModel.Gray,
            3 => ColourModel.Rgb,
            4 => ColourModel.Cmyk,
            _ => ColourModel.Other,
        };
}
