using PolicyExtract.Vocabulary;
using Xunit;
using Column = PolicyExtract.Tests.Vocabulary.OpenCookieDatabase.Column;

namespace PolicyExtract.Tests.Vocabulary;

public sealed class DatabaseNameTests
{
    [Fact]
    public void EveryNameIsOneName()
    {
        var torn = OpenCookieDatabase.Cells(Column.Name)
            .Where(cell => NameGrammar.Split(cell) is not [var name] || name.Name != cell.Trim())
            .ToList();
        // Names that are hosts, and one that ends with a colon.
        Assert.True(torn.Count <= 5, string.Join(" | ", torn));
    }

    [Fact]
    public void MostNamesAreLikely() => Assert.InRange(ShareOfLikely(OpenCookieDatabase.Cells(Column.Name)), 0.9, 1);

    [Theory]
    [InlineData(nameof(Column.Platform))]
    [InlineData(nameof(Column.Category))]
    [InlineData(nameof(Column.Retention))]
    [InlineData(nameof(Column.Controller))]
    [InlineData(nameof(Column.Domain))]
    [InlineData(nameof(Column.Description))]
    public void OtherCellsAreSeldomLikely(string column)
    {
        var cells = OpenCookieDatabase.Cells(Enum.Parse<Column>(column));
        Assert.InRange((double)cells.Count(cell => NameGrammar.Likelihood(cell) > 0.5) / cells.Count, 0, 0.03);
    }

    [Fact]
    public void WordsOfDescriptionsAreSeldomLikely()
    {
        var words = OpenCookieDatabase.Cells(Column.Description)
            .SelectMany(text => text.Split(' ', '.', ',', '\n', '(', ')'))
            .Where(word => word.Length > 1 && word.All(char.IsAsciiLetterLower))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        Assert.InRange((double)words.Count(word => NameGrammar.Likelihood(word) > 0.5) / words.Count, 0, 0.03);
    }

    private static double ShareOfLikely(IReadOnlyCollection<string> cells) =>
        (double)cells.Count(cell => NameGrammar.Likelihood(cell) >= 0.5) / cells.Count;
}
