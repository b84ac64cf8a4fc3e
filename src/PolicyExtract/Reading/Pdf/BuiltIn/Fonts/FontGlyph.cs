namespace PolicyExtract.Reading.Pdf.BuiltIn.Fonts;

/// <summary>What a font makes of one code of a string.</summary>
/// <param name="Text">Empty for a glyph that paints nothing.</param>
/// <param name="Width">Advance, as a share of the font size.</param>
/// <param name="IsWordSpace">Whether word spacing applies: the one-byte code 32.</param>
internal readonly record struct FontGlyph(string Text, double Width, bool IsWordSpace);
