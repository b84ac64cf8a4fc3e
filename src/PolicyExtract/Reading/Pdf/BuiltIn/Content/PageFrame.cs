using PolicyExtract.Model;
using PolicyExtract.Reading.Pdf.BuiltIn.Objects;

namespace PolicyExtract.Reading.Pdf.BuiltIn.Content;

/// <summary>
/// The visible page: its size, and the way from user space to points from its top left corner (ISO 32000-1, 7.7.3.3 and 14.11.2).
/// </summary>
internal sealed record PageFrame(double Width, double Height, Matrix ToPage)
{
    /// <summary>Points: US letter, for pages whose box is missing or absurd.</summary>
    private const double UsualWidth = 612, UsualHeight = 792;

    /// <summary>Units: the 200 inches that viewers allow, and ten times that for user units.</summary>
    private const double LongestSide = 144_000;

    public SourceBox Bounds => new(0, 0, Width, Height);

    public static PageFrame Of(ObjectStore store, PdfDictionary page)
    {
        var media = Box(store, page, "MediaBox") ?? new SourceBox(0, 0, UsualWidth, UsualHeight);
        var crop = Box(store, page, "CropBox") is { } stated ? Intersection(media, stated) ?? media : media;
        var unit = store.Number(page, "UserUnit", 1) is var number && number is > 0 and <= 100 ? number : 1;
        var (width, height) = (crop.Width * unit, crop.Height * unit);
        var turns = ((store.Integer(page, "Rotate", 0) / 90 % 4) + 4) % 4;
        var toPage = turns switch
        {
            0 => new Matrix(unit, 0, 0, -unit, -crop.Left * unit, crop.Bottom * unit),
            1 => new Matrix(0, unit, unit, 0, -crop.Top * unit, -crop.Left * unit),
            2 => new Matrix(-unit, 0, 0, unit, crop.Right * unit, -crop.Top * unit),
            _ => new Matrix(0, -unit, -unit, 0, crop.Bottom * unit, crop.Right * unit),
        };
        return turns % 2 == 0 ? new PageFrame(width, height, toPage) : new PageFrame(height, width, toPage);
    }

    /// <summary>The common part of two boxes; null when they do not meet.</summary>
    public static SourceBox? Intersection(SourceBox one, SourceBox other)
    {
        var both = new SourceBox(
            Math.Max(one.Left, other.Left), Math.Max(one.Top, other.Top), Math.Min(one.Right, other.Right),
            Math.Min(one.Bottom, other.Bottom));
        return both.Width > 0 && both.Height > 0 ? both : null;
    }

    /// <summary>A box in user space, whose top is the smaller y here; null when it is missing or absurd.</summary>
    private static SourceBox? Box(ObjectStore store, PdfDictionary page, string key)
    {
        if (store.Numbers(page, key, 4) is not { } corners || corners.Any(corner => Math.Abs(corner) > LongestSide)) return null;
        var box = new SourceBox(
            Math.Min(corners[0], corners[2]), Math.Min(corners[1], corners[3]), Math.Max(corners[0], corners[2]),
            Math.Max(corners[1], corners[3]));
        return box.Width >= 1 && box.Height >= 1 ? box : null;
    }
}
