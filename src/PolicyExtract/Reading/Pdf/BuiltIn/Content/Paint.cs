namespace PolicyExtract.Reading.Pdf.BuiltIn.Content;

/// <summary>A colour and how it is stated.</summary>
/// <param name="Rgb">As 0xRRGGBB; rough for colours that are not stated as red, green and blue.</param>
/// <param name="IsVisible">False when it is fully transparent.</param>
internal readonly record struct Paint(ColourModel Model, int Rgb, bool IsVisible)
{
    public static Paint Black { get; } = new(ColourModel.Gray, 0, true);
}
