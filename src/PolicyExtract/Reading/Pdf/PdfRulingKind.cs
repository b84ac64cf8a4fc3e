namespace PolicyExtract.Reading.Pdf;

/// <summary>How a ruling was painted.</summary>
public enum PdfRulingKind
{
    /// <summary>A stroked line, or a side of a stroked rectangle.</summary>
    Stroke,

    /// <summary>A filled rectangle that is no thicker than a line.</summary>
    ThinFill,

    /// <summary>A filled rectangle, such as the stripe of a zebra table.</summary>
    Area,
}
