using System.Globalization;
using PolicyExtract.Model;
using PolicyExtract.Writing;
using PolicyExtract.Writing.Matrix;
using Spectre.Console;

namespace PolicyExtract.Cli;

/// <summary>
/// A matrix for people: platforms by number, a line a cookie that differs somewhere, and what the outliers declare. Many platforms fold:
/// instead of a column each, the line names those that declare the cookie.
/// </summary>
internal sealed class MatrixTextWriter(IAnsiConsole console) : IDocumentWriter<InventoryMatrix>
{
    /// <summary>Longer names would leave no room for platforms on a terminal of 80 characters.</summary>
    private const int MostNameCharacters = 32;

    public static OutputFormat<InventoryMatrix> Format { get; } =
        new("text", ".txt", (output, _) => new MatrixTextWriter(TextConsole.For(output, !Console.IsOutputRedirected)));

    public void Write(InventoryMatrix document)
    {
        for (int index = 0; index < document.Platforms.Count; index++) WritePlatform(index, document.Platforms[index]);
        foreach (var family in document.Families)
            console.WriteLine($"{MatrixWords.Family(family, document.Platforms.Count)}: {NumberRanges.Of(family.Platforms)}");
        var notable = document.Cookies.ToLookup(cookie => cookie.IsDiffering || cookie.PresenceSeverity is not null);
        if (notable.Contains(true)) WriteCookies([.. notable[true]], document.Platforms.Count);
        if (notable.Contains(false))
            console.WriteLine($"the same everywhere: {string.Join(", ", notable[false].Select(cookie => cookie.Name))}");
        console.WriteLine(MatrixWords.Summary(document));
    }

    public void Complete()
    {
    }

    public void Dispose()
    {
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Shortened(string name) => name.Length <= MostNameCharacters ? name : name[..(MostNameCharacters - 1)] + '…';

    private void WritePlatform(int index, MatrixPlatform platform) =>
        console.WriteLine($"{Number(index + 1)}  {platform.Name} ({Quantity.Of(platform.Cookies, "cookie")})");

    private void WriteCookies(MatrixCookie[] cookies, int platforms)
    {
        var (names, column) = (cookies.Max(cookie => Shortened(cookie.Name).Length), Number(platforms).Length + 1);
        var isFolded = names + (platforms * column) > console.Profile.Width;
        console.WriteLine(isFolded ? "" : "\n= same, ~ differs, - absent\n");
        var heads = Enumerable.Range(1, platforms).Select(number => Number(number).PadLeft(column));
        if (!isFolded) console.WriteLine(new string(' ', names) + string.Concat(heads));
        foreach (var cookie in cookies)
        {
            var marks = CellWords.Across(cookie, platforms).Select(Mark).Select(mark => mark.PadLeft(column));
            console.WriteLine(isFolded
                ? $"{cookie.Name}: {Presence(cookie, platforms)}"
                : Shortened(cookie.Name).PadRight(names) + string.Concat(marks));
            WriteDeviations(cookie);
        }
        console.WriteLine();
    }

    private static string Mark(MatrixCell? cell) => cell is null ? "-" : cell.Deviations.Count == 0 ? "=" : "~";

    private static string Presence(MatrixCookie cookie, int platforms)
    {
        if (cookie.Cells.Count == platforms) return "declared by all";
        var declaring = NumberRanges.Of(cookie.Cells.Select(cell => cell.Platform));
        return $"declared by {Number(cookie.Cells.Count)} of {Number(platforms)} ({declaring})";
    }

    /// <summary>Platforms that declare the same are told together.</summary>
    private void WriteDeviations(MatrixCookie cookie)
    {
        var deviations = cookie.Cells.SelectMany(cell => cell.Deviations, (cell, deviation) => (deviation, cell.Platform))
            .GroupBy(each => each.deviation, each => each.Platform)
            .OrderBy(platforms => platforms.Key.Field);
        foreach (var platforms in deviations)
        {
            var (field, majority, value, changeClass, severity) = platforms.Key;
            var values = $"{ChangeWords.Value(majority)} -> {ChangeWords.Value(value)} ({ChangeWords.Grade(changeClass, severity)})";
            console.MarkupLineInterpolated($"    [yellow]{NumberRanges.Of(platforms)} {CanonicalWord.Of(field)}: {values}[/]");
        }
    }
}
