using System.Globalization;

namespace PolicyExtract.Writing;

/// <summary>Numbers of things in words.</summary>
public static class Quantity
{
    /// <param name="thing">In the singular.</param>
    public static string Of(int number, string thing) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {thing}{(number == 1 ? "" : "s")}");
}
