namespace PolicyExtract.Model;

/// <summary>A rectangle on a page, in points (1/72 inch); the origin is the top left corner of the visible page and y grows downwards.</summary>
public sealed record SourceBox(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    /// <summary>The smallest rectangle around both; null only when both are.</summary>
    public static SourceBox? Union(SourceBox? one, SourceBox? other) =>
        one is null ? other
        : other is null ? one
        : new SourceBox(
            Math.Min(one.Left, other.Left),
            Math.Min(one.Top, other.Top),
            Math.Max(one.Right, other.Right),
            Math.Max(one.Bottom, other.Bottom));
}
