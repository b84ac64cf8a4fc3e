namespace PolicyExtract.Reading.Pdf.BuiltIn.Content;

/// <summary>An affine transformation, as ISO 32000-1, 8.3.3 writes it: x' = a·x + c·y + e, y' = b·x + d·y + f.</summary>
internal readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    public static Matrix Identity { get; } = new(1, 0, 0, 1, 0, 0);

    /// <summary>How much areas grow, as a length.</summary>
    public double Scale => Math.Sqrt(Math.Abs(A * D - B * C));

    public static Matrix Translation(double x, double y) => new(1, 0, 0, 1, x, y);

    public static Matrix Of(double[] six) => new(six[0], six[1], six[2], six[3], six[4], six[5]);

    /// <summary>First this transformation, then the other.</summary>
    public Matrix Then(Matrix next) => new(
        A * next.A + B * next.C,
        A * next.B + B * next.D,
        C * next.A + D * next.C,
        C * next.B + D * next.D,
        E * next.A + F * next.C + next.E,
        E * next.B + F * next.D + next.F);

    public (double X, double Y) Apply(double x, double y) => (A * x + C * y + E, B * x + D * y + F);

    /// <summary>The upright box around a transformed rectangle.</summary>
    public Model.SourceBox Box(double left, double bottom, double right, double top)
    {
        var (x1, y1) = Apply(left, bottom);
        var (x2, y2) = Apply(right, bottom);
        var (x3, y3) = Apply(left, top);
        var (x4, y4) = Apply(right, top);
        return new Model.SourceBox(
            Math.Min(Math.Min(x1, x2), Math.Min(x3, x4)),
            Math.Min(Math.Min(y1, y2), Math.Min(y3, y4)),
            Math.Max(Math.Max(x1, x2), Math.Max(x3, x4)),
            Math.Max(Math.Max(y1, y2), Math.Max(y3, y4)));
    }
}
