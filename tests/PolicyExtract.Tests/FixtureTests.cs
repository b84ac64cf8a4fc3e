using PolicyExtract.Comparing;
using PolicyExtract.Linting;
using PolicyExtract.Model;
using PolicyExtract.Pipeline;
using PolicyExtract.Reading;
using PolicyExtract.Tests.Writing;
using PolicyExtract.Writing;
using Xunit;

namespace PolicyExtract.Tests;

/// <summary>The folders under <c>Fixtures</c>, a test each. See <see cref="Fixture"/>.</summary>
public sealed class FixtureTests
{
    public static TheoryData<string> Reading => Fixture.Cases("reading");

    public static TheoryData<string> Layout => Fixture.Cases("layout");

    public static TheoryData<string> Extract => Fixture.Cases("extract");

    public static TheoryData<string> Lint => Fixture.Cases("lint");

    [Fact]
    public void Inventory_is_written() =>
        VerifyFormats("inventory", Written.TextFormats, SampleInventories.Full);

    [Fact]
    public void Tables_are_written() => VerifyFormats("tables", BuiltIn.TableFormats, TablesTests.Document);

    [Fact]
    public void Diff_is_written()
    {
        var left = SampleInventories.Of("left.html", SampleInventories.FullRecord, SampleInventories.Cookie("_gone"));
        var changed = SampleInventories.FullRecord with { Duration = new(RetentionKind.Session) };
        var right = SampleInventories.Of("right.html", changed, SampleInventories.Cookie("_new"));

        VerifyFormats("diff", BuiltIn.DiffFormats, InventoryComparison.Compare(left, right));
    }

    [Theory]
    [MemberData(nameof(Reading))]
    public void Document_is_read(string name)
    {
        var fixture = new Fixture("reading", name);
        var source = fixture.Document();
        var mediaType = MediaTypeDetection.Detect(source.Bytes.Span, source.Path);
        var reader = BuiltIn.Readers.Single(reader => reader.MediaTypes.Contains(mediaType));

        fixture.Verify("expected.txt", $"{mediaType}\n" + BlockNotation.Of(reader.Read(source, mediaType, CancellationToken.None)));
    }

    [Theory]
    [MemberData(nameof(Layout))]
    public void Tables_are_recovered(string name)
    {
        var fixture = new Fixture("layout", name);

        fixture.Verify("expected.txt", BlockNotation.Of(Extractor.ToTables(fixture.Document(), CancellationToken.None)));
    }

    [Theory]
    [MemberData(nameof(Extract))]
    public void Cookies_are_extracted(string name)
    {
        var fixture = new Fixture("extract", name);

        fixture.Verify("expected.txt", CookieNotation.Of(Extractor.Extract(fixture.Document(), CancellationToken.None)));
    }

    [Theory]
    [MemberData(nameof(Lint))]
    public void Doubtful_declarations_are_found(string name)
    {
        var fixture = new Fixture("lint", name);
        var inventory = Extractor.Extract(fixture.Document(), CancellationToken.None);

        fixture.Verify("expected.txt", FindingNotation.Of(InventoryToReport.Lint(inventory)));
    }

    [Fact]
    public void Findings_are_written() => VerifyFormats("lint", BuiltIn.LintFormats, InventoryToReport.Lint(SampleInventories.Full));

    /// <summary>
    /// What each format makes of a document is a file of its own; of formats with one suffix, the first one's goes without its name.
    /// </summary>
    private static void VerifyFormats<T>(string name, ValueList<OutputFormat<T>> formats, T document)
    {
        foreach (var format in formats)
        {
            var isFirst = formats.First(each => each.Suffix == format.Suffix) == format;
            var file = isFirst ? $"expected{format.Suffix}" : $"expected.{format.Name}{format.Suffix}";
            new Fixture("writing", name).Verify(file, Written.As(formats, format.Name, document));
        }
    }
}
