using PolicyExtract.Reading.Pdf.BuiltIn.Fonts;
using PolicyExtract.Reading.Pdf.BuiltIn.Objects;

namespace PolicyExtract.Reading.Pdf.BuiltIn.Content;

/// <summary>The text operators (ISO 32000-1, 9.3 and 9.4).</summary>
internal sealed class TextOperators(PaintContext context)
{
    /// <summary>Shares of the font size: where a vertical glyph's origin lies from its horizontal one, and how far it advances.</summary>
    private const double VerticalOrigin = 0.88, VerticalAdvance = -1;

    private const int Invisible = 3, ClipOnly = 7, FillAndStroke = 2, StateBits = 3;

    private Matrix text = Matrix.Identity;
    private Matrix line = Matrix.Identity;

    private GraphicsState State => context.State;

    public bool Execute(string keyword, Operands operands) => keyword switch
    {
        "Tj" or "TJ" or "'" or "\"" => Show(keyword, operands),
        "BT" or "Td" or "TD" or "Tm" or "T*" => Move(keyword, operands),
        "Tf" or "Tc" or "Tw" or "Tz" or "TL" or "Ts" or "Tr" => SetState(keyword, operands),
        "ET" => true,
        _ => false,
    };

    private bool Move(string keyword, Operands operands)
    {
        if (keyword == "TD") State.Leading = -operands.Number(1);
        line = keyword switch
        {
            "BT" => Matrix.Identity,
            "Tm" => operands.Matrix(),
            "T*" => Matrix.Translation(0, -State.Leading).Then(line),
            _ => Matrix.Translation(operands.Number(0), operands.Number(1)).Then(line),
        };
        text = line;
        return true;
    }

    private bool SetState(string keyword, Operands operands)
    {
        var value = operands.Number(0);
        switch (keyword)
        {
            case "Tf":
                State.Font = context.Fonts.Load(context.Resource("Font", operands.Name(0)) as PdfDictionary);
                State.FontSize = operands.Number(1);
                break;
            case "Tc":
                State.CharacterSpacing = value;
                break;
            case "Tw":
                State.WordSpacing = value;
                break;
            case "Tz":
                State.TextScale = value / 100;
                break;
            case "TL":
                State.Leading = value;
                break;
            case "Ts":
                State.Rise = value;
                break;
            default:
                State.RenderMode = (int)Math.Clamp(value, 0, ClipOnly);
                break;
        }
        return true;
    }

    private bool Show(string keyword, Operands operands)
    {
        if (keyword == "\"") (State.WordSpacing, State.CharacterSpacing) = (operands.Number(0), operands.Number(1));
        if (keyword is "'" or "\"") Move("T*", operands);
        switch (operands[operands.Count - 1])
        {
            case PdfString shown:
                Show(shown.Bytes.Span);
                break;
            case PdfArray pieces:
                foreach (var piece in pieces.Items)
                {
                    if (piece is PdfString shown) Show(shown.Bytes.Span);
                    else if (piece is PdfNumber adjustment) Advance(-adjustment.Value / 1000 * State.FontSize);
                }
                break;
        }
        return true;
    }

    private void Show(ReadOnlySpan<byte> shown)
    {
        var font = State.Font ??= context.Fonts.Load(null);
        while (!shown.IsEmpty)
        {
            shown = shown[font.Read(shown, out var glyph)..];
            Paint(font, glyph);
            var advance = (font.IsVertical ? VerticalAdvance : glyph.Width) * State.FontSize;
            Advance(advance + State.CharacterSpacing + (glyph.IsWordSpace ? State.WordSpacing : 0));
        }
    }

    private void Advance(double length) =>
        text = (State.Font is { IsVertical: true } ? Matrix.Translation(0, length) : Matrix.Translation(length * State.TextScale, 0))
            .Then(text);

    private void Paint(Font font, FontGlyph glyph)
    {
        if (glyph.Text.Length == 0) return;
        var origin = font.IsVertical ? (X: -glyph.Width / 2, Y: -VerticalOrigin) : (X: 0, Y: 0);
        var toPage = new Matrix(State.FontSize * State.TextScale, 0, 0, State.FontSize, 0, State.Rise).Then(text).Then(State.ToPage);
        var box = toPage.Box(origin.X, origin.Y + font.Descent, origin.X + glyph.Width, origin.Y + font.Ascent);
        var (x, y) = toPage.Apply(origin.X, origin.Y);
        var size = Math.Sqrt(toPage.C * toPage.C + toPage.D * toPage.D);
        if (glyph.Text == PdfGlyph.Unmapped)
            context.Canvas.Notice(new(PdfNoticeKind.Unmapped, $"the font {font.Face.Name} does not say which characters it shows"));
        context.Canvas.Add(new PdfGlyph(glyph.Text, box, x, y, size, FaceOf(font), Angle(toPage), IsInvisible(box)));
    }

    private PdfFontFace FaceOf(Font font) =>
        (State.RenderMode & StateBits) == FillAndStroke && !font.Face.IsBold ? font.Face with { IsBold = true } : font.Face;

    private static double Angle(Matrix toPage)
    {
        var degrees = Math.Atan2(-toPage.B, toPage.A) * 180 / Math.PI;
        return toPage.B == 0 && toPage.A > 0 ? 0 : degrees < 0 ? degrees + 360 : degrees;
    }

    private bool IsInvisible(Model.SourceBox box)
    {
        var (x, y) = ((box.Left + box.Right) / 2, (box.Top + box.Bottom) / 2);
        var clip = State.Clip;
        return State.RenderMode is Invisible or ClipOnly || !State.Fill.IsVisible || x < clip.Left || x > clip.Right || y < clip.Top
            || y > clip.Bottom;
    }
}
