using System.Globalization;
using PolicyExtract.Linting;
using PolicyExtract.Pipeline;
using PolicyExtract.Tests.Writing;
using Xunit;

namespace PolicyExtract.Tests;

/// <summary>The country in which the program runs changes no byte: not its letters (tr), its decimal comma (de), its calendar (ar, th).</summary>
public sealed class CultureTests
{
    private static readonly string[] Cultures = ["tr-TR", "de-DE", "ar-SA", "th-TH"];

    public static TheoryData<string> Extract => Fixture.Cases("extract");

    [Theory]
    [MemberData(nameof(Extract))]
    public void Outputs_are_the_same_everywhere(string name)
    {
        var here = In(CultureInfo.InvariantCulture);

        Assert.All(Cultures, culture => Assert.Equal(here, In(CultureInfo.GetCultureInfo(culture))));

        string In(CultureInfo culture)
        {
            var before = CultureInfo.CurrentCulture;
            CultureInfo.CurrentCulture = culture;
            try
            {
                var inventory = Extractor.Extract(new Fixture("extract", name).Document(), CancellationToken.None);
                return Written.As(BuiltIn.InventoryFormats, "json", inventory) + Written.As(BuiltIn.InventoryFormats, "csv", inventory)
                    + Written.As(BuiltIn.LintFormats, "json", InventoryToReport.Lint(inventory));
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
            }
        }
    }
}
