using PolicyExtract.Model;

namespace PolicyExtract.Reading.Pdf.BuiltIn.Content;

/// <summary>A connected piece of a path, on the page; of a curve only its end is kept.</summary>
internal sealed class Subpath
{
    /// <summary>Points: how far the corners of an upright rectangle may be off.</summary>
    private const double Tolerance = 0.3;

    public List<(double X, double Y)> Points { get; } = [];

    public bool IsClosed { get; set; }

    public bool HasCurves { get; set; }

    /// <summary>Around its points, of which there must be some.</summary>
    public SourceBox Box =>
        new(Points.Min(point => point.X), Points.Min(point => point.Y), Points.Max(point => point.X), Points.Max(point => point.Y));

    /// <summary>Whether it is an upright rectangle: each side runs along one of the sides of its box.</summary>
    public bool IsUprightRectangle
    {
        get
        {
            if (HasCurves || Points.Count is < 4 or > 6) return false;
            var box = Box;
            return Points.All(point => IsNear(point.X, box.Left, box.Right) && IsNear(point.Y, box.Top, box.Bottom));
        }
    }

    private static bool IsNear(double value, double one, double other) =>
        Math.Abs(value - one) <= Tolerance || Math.Abs(value - other) <= Tolerance;
}
