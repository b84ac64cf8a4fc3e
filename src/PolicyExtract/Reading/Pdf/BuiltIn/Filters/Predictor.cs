namespace PolicyExtract.Reading.Pdf.BuiltIn.Filters;

/// <summary>Undoes the prediction of bytes from their neighbours (ISO 32000-1, 7.4.4.4): TIFF's (2) and PNG's (10 to 15).</summary>
internal static class Predictor
{
    private const int None = 1;
    private const int Tiff = 2;
    private const int FirstOfPng = 10;

    /// <summary>Unpacks with <paramref name="unpack"/> and undoes the prediction, if there was one.</summary>
    public static bool Undo(FilterParameters parameters, BoundedBuffer output, Func<BoundedBuffer, bool> unpack)
    {
        if (parameters.Predictor <= None) return unpack(output);
        var plain = new BoundedBuffer(EngineLimits.StreamBytes);
        var isWhole = unpack(plain);
        var pixelBits = (long)parameters.Colors * parameters.BitsPerComponent;
        var rowLength = (pixelBits * parameters.Columns + 7) / 8;
        if (pixelBits is <= 0 or > 1_024 || rowLength is <= 0 or > EngineLimits.StreamBytes) return false;
        var pixelLength = (int)((pixelBits + 7) / 8);
        if (parameters.Predictor >= FirstOfPng) UndoPng(plain.Written.Span, (int)rowLength, pixelLength, output);
        else if (parameters.Predictor == Tiff && parameters.BitsPerComponent == 8)
            UndoTiff(plain.Written.Span, (int)rowLength, pixelLength, output);
        else return false;
        return isWhole && !plain.IsCapped;
    }

    private static void UndoTiff(ReadOnlySpan<byte> plain, int rowLength, int pixelLength, BoundedBuffer output)
    {
        var row = new byte[rowLength];
        for (var at = 0; at < plain.Length; at += rowLength)
        {
            var length = Math.Min(rowLength, plain.Length - at);
            plain.Slice(at, length).CopyTo(row);
            for (var column = pixelLength; column < length; column++) row[column] += row[column - pixelLength];
            if (!output.Write(row.AsSpan(0, length))) return;
        }
    }

    /// <summary>Each row begins with the number of its own predictor.</summary>
    private static void UndoPng(ReadOnlySpan<byte> plain, int rowLength, int pixelLength, BoundedBuffer output)
    {
        var above = new byte[rowLength];
        var row = new byte[rowLength];
        for (var at = 0; at + 1 < plain.Length; at += rowLength + 1)
        {
            var length = Math.Min(rowLength, plain.Length - at - 1);
            plain.Slice(at + 1, length).CopyTo(row);
            UndoPngRow(plain[at], row.AsSpan(0, length), above, pixelLength);
            if (!output.Write(row.AsSpan(0, length))) return;
            (above, row) = (row, above);
        }
    }

    private static void UndoPngRow(byte predictor, Span<byte> row, byte[] above, int pixelLength)
    {
        for (var column = 0; column < row.Length; column++)
        {
            var left = column >= pixelLength ? row[column - pixelLength] : (byte)0;
            var aboveLeft = column >= pixelLength ? above[column - pixelLength] : (byte)0;
            row[column] += predictor switch
            {
                1 => left,
                2 => above[column],
                3 => (byte)((left + above[column]) / 2),
                4 => Paeth(left, above[column], aboveLeft),
                _ => 0,
            };
        }
    }

    private static byte Paeth(int left, int above, int aboveLeft)
    {
        var estimate = left + above - aboveLeft;
        var (toLeft, toAbove, toBoth) = (Math.Abs(estimate - left), Math.Abs(estimate - above), Math.Abs(estimate - aboveLeft));
        return (byte)(toLeft <= toAbove && toLeft <= toBoth ? left : toAbove <= toBoth ? above : aboveLeft);
    }
}
