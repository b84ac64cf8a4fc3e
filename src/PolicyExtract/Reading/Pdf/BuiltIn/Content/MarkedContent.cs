using PolicyExtract.Reading.Pdf.BuiltIn.Objects;

namespace PolicyExtract.Reading.Pdf.BuiltIn.Content;

/// <summary>Marked content (ISO 32000-1, 14.6): content that is switched off, and text that says what glyphs mean.</summary>
internal sealed class MarkedContent(PaintContext context)
{
    private readonly Stack<(bool Hides, string? Text, int FirstGlyph)> open = new();
    private int ignored;
    private int hiding;

    public bool Execute(string keyword, Operands operands)
    {
        switch (keyword)
        {
            case "BMC":
                Begin(false, null);
                return true;
            case "BDC":
                var properties = operands[1] is PdfName name ? context.Resource("Properties", name.Value) as PdfDictionary
                    : operands[1] as PdfDictionary;
                properties ??= PdfDictionary.Empty;
                Begin(operands.Name(0) == "OC" && context.OptionalContent.IsOff(properties), context.Store.Text(properties, "ActualText"));
                return true;
            case "EMC":
                End();
                return true;
            default:
                return keyword is "MP" or "DP" or "BX" or "EX";
        }
    }

    private void Begin(bool hides, string? text)
    {
        if (open.Count >= EngineLimits.SavedStates) ignored++;
        else open.Push((hides, text, context.Canvas.Glyphs.Count));
        if (hides && ignored == 0) hiding++;
        context.Canvas.IsHidden = hiding > 0;
    }

    private void End()
    {
        if (ignored > 0) ignored--;
        else if (open.TryPop(out var closed))
        {
            if (closed.Hides) hiding--;
            if (closed.Text is not null) context.Canvas.ReplaceText(closed.FirstGlyph, closed.Text);
        }
        context.Canvas.IsHidden = hiding > 0;
    }
}
