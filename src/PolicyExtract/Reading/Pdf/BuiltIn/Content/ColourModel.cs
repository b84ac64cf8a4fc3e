namespace PolicyExtract.Reading.Pdf.BuiltIn.Content;

/// <summary>How the components of a colour are meant (ISO 32000-1, 8.6).</summary>
internal enum ColourModel
{
    Gray,
    Rgb,
    Cmyk,

    /// <summary>A share of an ink: 1 is the ink, 0 the paper.</summary>
    Tint,

    /// <summary>Patterns, palettes and spaces that nobody needs to tell a line from its paper.</summary>
    Other,
}
