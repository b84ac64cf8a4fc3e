namespace PolicyExtract.Reading.Pdf.BuiltIn.Objects;

/// <summary>Where an object stands.</summary>
internal abstract record XrefEntry
{
    private XrefEntry()
    {
    }

    internal sealed record Free : XrefEntry
    {
        public static Free Instance { get; } = new();
    }

    /// <param name="Offset">Of <c>n g obj</c>, from the header on.</param>
    internal sealed record InFile(int Offset) : XrefEntry;

    /// <param name="Stream">Number of the object stream that holds it.</param>
    /// <param name="Index">0-based place in it.</param>
    internal sealed record InStream(int Stream, int Index) : XrefEntry;
}
