using System.Globalization;
using PolicyExtract.Model;

namespace PolicyExtract.Writing.Matrix;

/// <summary>What a matrix comes to, in sentences.</summary>
public static class MatrixWords
{
    /// <summary><c>12 cookies on 3 platforms: 8 the same everywhere, 2 that differ, 3 that some do not declare</c></summary>
    public static string Summary(InventoryMatrix matrix)
    {
        var (cookies, same, differing, partial) = matrix.Summary;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Quantity.Of(cookies, "cookie")} on {Quantity.Of(matrix.Platforms.Count, "platform")}: {same} the same everywhere, "
            + $"{differing} declared differently, {partial} not declared by all");
    }

    /// <summary><c>11 of 20 platforms declare the same 14 cookies, 2 of them differently</c></summary>
    public static string Family(PlatformFamily family, int platforms)
    {
        var differing = family.Differing == 0 ? "all alike" : $"{Number(family.Differing)} of them differently";
        var cookies = Quantity.Of(family.Cookies, "cookie");
        return $"{Number(family.Platforms.Count)} of {Number(platforms)} platforms declare the same {cookies}, {differing}";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
