using PolicyExtract.Model;
using PolicyExtract.Vocabulary;
using Xunit;
using Column = PolicyExtract.Tests.Vocabulary.OpenCookieDatabase.Column;

namespace PolicyExtract.Tests.Vocabulary;

public sealed class DatabaseRetentionTests
{
    [Theory]
    [InlineData(RetentionKind.Fixed, 1638, 1660)]
    [InlineData(RetentionKind.Session, 545, 549)]
    [InlineData(RetentionKind.Persistent, 15, 22)]
    [InlineData(RetentionKind.Immediate, 5, 5)]
    [InlineData(RetentionKind.Range, 6, 14)]
    [InlineData(RetentionKind.UntilDate, 1, 1)]
    [InlineData(RetentionKind.UntilEvent, 1, 1)]
    [InlineData(RetentionKind.Variable, 7, 8)]
    [InlineData(RetentionKind.Unknown, 19, 28)]
    [InlineData(RetentionKind.NotDeclared, 0, 0)]
    public void CellsAreOfTheirKinds(RetentionKind kind, int fewest, int most) =>
        Assert.InRange(OpenCookieDatabase.Cells(Column.Retention).Count(cell => RetentionGrammar.Read(cell).Kind == kind), fewest, most);

    [Fact]
    public void WhatHoldsANumberAndAUnitIsNotUnknownAndNotZero() =>
        Assert.All(
            OpenCookieDatabase.Cells(Column.Retention).Where(cell => cell.AsSpan().ContainsAnyInRange('1', '9')),
            cell =>
            {
                var retention = RetentionGrammar.Read(cell);
                Assert.True(retention.Kind is RetentionKind.Fixed or RetentionKind.Range or RetentionKind.UntilDate, cell);
                Assert.True(retention.Kind != RetentionKind.Fixed || retention.Seconds > 0, cell);
            });

    [Fact]
    public void WhatIsWrittenIsReadTheSame() =>
        Assert.All(
            OpenCookieDatabase.Cells(Column.Retention).Distinct(StringComparer.Ordinal).Select(RetentionGrammar.Read),
            retention => Assert.Equal(retention, RetentionGrammar.Read(RetentionGrammar.Write(retention))));

    [Theory]
    [InlineData(nameof(Column.Name), 0.005)]
    [InlineData(nameof(Column.Platform), 0.005)]
    [InlineData(nameof(Column.Category), 0)]
    [InlineData(nameof(Column.Description), 0.005)]
    public void OtherCellsAreSeldomLikely(string column, double most)
    {
        var cells = OpenCookieDatabase.Cells(Enum.Parse<Column>(column));
        Assert.InRange((double)cells.Count(cell => RetentionGrammar.Likelihood(cell) > 0.5) / cells.Count, 0, most);
    }
}
