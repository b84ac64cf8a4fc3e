namespace PolicyExtract.Reading.Pdf.BuiltIn.Filters;

/// <summary>The parameters of the filters for compression (ISO 32000-1, table 8).</summary>
/// <param name="Predictor">1 for none.</param>
/// <param name="Colors">Samples of a pixel.</param>
/// <param name="BitsPerComponent">Bits of a sample.</param>
/// <param name="Columns">Pixels of a row.</param>
/// <param name="EarlyChange">1 when an LZW code grows one code early.</param>
internal sealed record FilterParameters(int Predictor, int Colors, int BitsPerComponent, int Columns, int EarlyChange);
