using PolicyExtract.Cli;
using PolicyExtract.Model;
using PolicyExtract.Tests.Writing.Report;
using Spectre.Console;
using Xunit;

namespace PolicyExtract.Tests.Cli;

public sealed class MatrixTextTests
{
    private const int Width = 80;

    [Fact]
    public void A_column_a_platform_where_they_fit() => Assert.Equal(
        """
        1  fox.example (4 cookies)
        2  hen.example (4 cookies)
        3  owl.example (5 cookies)
        2 of 3 platforms declare the same 4 cookies, 1 of them differently: 1-2

        = same, ~ differs, - absent

                  1 2 3
        _ga       = ~ =
            2 purpose: Counts visits on our pages -> Counts visits on our pages and
        those of others (material, note)
            2 duration: P1Y -> P2Y (material, error)
        shop_test - - =

        the same everywhere: _gid, shop_lang, shop_session
        5 cookies on 3 platforms: 3 the same everywhere, 1 declared differently, 1 not
        declared by all

        """,
        Text(ReportSamples.Three));

    [Fact]
    public void Many_platforms_fold()
    {
        var text = Text(ReportSamples.Many(40));

        Assert.Contains("\n_ga: declared by all\n    24 duration: P1Y -> P2Y", text, StringComparison.Ordinal); // shop3 is the 24th by name.
        Assert.DoesNotContain("= same", text, StringComparison.Ordinal);
        Assert.All(text.Split('\n'), line => Assert.InRange(line.Length, 0, Width));
    }

    [Theory]
    [InlineData("", new int[0])]
    [InlineData("1", new[] { 0 })]
    [InlineData("1-3, 5, 7-8", new[] { 0, 1, 2, 4, 6, 7 })]
    public void Numbers_are_told_briefly(string told, int[] indices) => Assert.Equal(told, NumberRanges.Of(indices));

    private static string Text(InventoryMatrix matrix)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new() { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = Width;
        using var writer = new MatrixTextWriter(console);
        writer.Write(matrix);
        return output.ToString().Replace(" \n", "\n", StringComparison.Ordinal);
    }
}
