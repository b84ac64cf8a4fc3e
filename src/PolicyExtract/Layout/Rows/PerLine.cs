namespace PolicyExtract.Layout.Rows;

/// <summary>A number for each line from one on; NaN while it is not known.</summary>
internal sealed class PerLine(int start)
{
    private const int UsualLines = 64;

    private double[] known = [];

    public ref double this[int line]
    {
        get
        {
            if (line - start >= known.Length) Grow(line - start + 1);
            return ref known[line - start];
        }
    }

    public void Clear() => Array.Fill(known, double.NaN);

    private void Grow(int count)
    {
        var before = known.Length;
        Array.Resize(ref known, Math.Max(count, Math.Max(UsualLines, 2 * before)));
        known.AsSpan(before).Fill(double.NaN);
    }
}
