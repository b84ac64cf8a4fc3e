using PolicyExtract.Model;
using PolicyExtract.Reading.Pdf.BuiltIn.Fonts;

namespace PolicyExtract.Reading.Pdf.BuiltIn.Content;

/// <summary>What <c>q</c> saves and <c>Q</c> restores, as far as text and rulings depend on it (ISO 32000-1, 8.4 and 9.3).</summary>
internal sealed class GraphicsState(Matrix toPage, SourceBox clip)
{
    /// <summary>From user space to the page.</summary>
    public Matrix ToPage { get; set; } = toPage;

    /// <summary>The box around the clipping path, on the page.</summary>
    public SourceBox Clip { get; set; } = clip;

    public double LineWidth { get; set; } = 1;

    public Paint Fill { get; set; } = Paint.Black;

    public Paint Stroke { get; set; } = Paint.Black;

    public Font? Font { get; set; }

    public double FontSize { get; set; }

    public double CharacterSpacing { get; set; }

    public double WordSpacing { get; set; }

    /// <summary>Horizontal scaling; 1 for none.</summary>
    public double TextScale { get; set; } = 1;

    public double Leading { get; set; }

    public double Rise { get; set; }

    /// <summary>0 fill, 1 stroke, 2 both, 3 neither; 4 more for adding to the clipping path.</summary>
    public int RenderMode { get; set; }

    public GraphicsState Copy() => (GraphicsState)MemberwiseClone();
}
