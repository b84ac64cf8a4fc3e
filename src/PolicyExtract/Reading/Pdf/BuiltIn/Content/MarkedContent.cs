using PolicyExtract.Reading.Pdf.BuiltIn.Objects;

namespace PolicyExtract.Reading.Pdf.BuiltIn.Content;

/// <summary>
/// Marked content (ISO 32000-1, 14.6): content that is switched off, text that says what glyphs mean, and labels of list items.
/// </summary>
internal sealed class MarkedContent(PaintContext context)
{
    /// <summary>The tag of a list item's bullet or number (ISO 32000-1, 14.8.4.3.3).</summary>
    private const string Label = "Lbl";

    private readonly Stack<(bool Hides, string? Text, int FirstGlyph)> open = new();
    private int ignored;
    private int hiding;

    public bool Execute(string keyword, Operands operands)
    {
        switch (keyword)
        {
            case "BMC":
                Begin(false, null);
                BeginLabel(operands);
                return true;
            case "BDC":
                var properties = operands[1] is PdfName name ? context.Resource("Properties", name.Value) as PdfDictionary
                    : operands[1] as PdfDictionary;
                properties ??= PdfDictionary.Empty;
                Begin(operands.Name(0) == "OC" && context.OptionalContent.IsOff(properties), context.Store.Text(properties, "ActualText"));
                BeginLabel(operands);
                return true;
            case "EMC":
                End();
                return true;
            default:
                return keyword is "MP" or "DP" or "BX" or "EX";
        }
    }

    /// <summary>A label of nothing but a drawing is a bullet, as browsers paint it.</summary>
    private void EndLabel(PaintedLabel label)
    {
        if (label.FirstGlyph == context.Canvas.Glyphs.Count && label.ToBullet() is { } bullet) context.Canvas.Add(bullet);
        context.Canvas.Label = null;
    }

    private void Begin(bool hides, string? text)
    {
        if (open.Count >= EngineLimits.SavedStates) ignored++;
        else open.Push((hides, text, context.Canvas.Glyphs.Count));
        if (hides && ignored == 0) hiding++;
        context.Canvas.IsHidden = hiding > 0;
    }

    private void BeginLabel(Operands operands)
    {
        if (operands.Name(0) == Label) context.Canvas.Label = new PaintedLabel(open.Count, context.Canvas.Glyphs.Count);
    }

    private void End()
    {
        if (context.Canvas.Label is { } label && label.Depth == open.Count) EndLabel(label);
        if (ignored > 0) ignored--;
        else if (open.TryPop(out var closed))
        {
            if (closed.Hides) hiding--;
            if (closed.Text is not null) context.Canvas.ReplaceText(closed.FirstGlyph, closed.Text);
        }
        context.Canvas.IsHidden = hiding > 0;
    }
}
