using System.Reflection;
using System.Text.RegularExpressions;
using PolicyExtract.Layout;
using PolicyExtract.Model;
using PolicyExtract.Pipeline;
using PolicyExtract.Reading;
using PolicyExtract.Vocabulary;
using PolicyExtract.Writing;
using Xunit;

namespace PolicyExtract.Tests;

/// <summary>Whatever the program can read, recognize, understand or write is registered, named in the README's tables, and has a fixture.</summary>
public sealed class CompletenessTests
{
    private static readonly Type[] Library = typeof(BuiltIn).Assembly.GetTypes();

    /// <summary>That of the program, and that of the library.</summary>
    private static readonly string Readme = string.Concat(
        new[] { "README.md", "src/PolicyExtract/README.md" }.Select(file => File.ReadAllText(Path.Combine(RepositoryFolder.Root, file))));

    public static TheoryData<string> MediaTypesRead => [.. BuiltIn.Readers.SelectMany(reader => reader.MediaTypes)];

    public static TheoryData<string> Layouts => [.. TableLayouts.All.Select(layout => layout.Name)];

    public static TheoryData<string> Languages => [.. LanguageList.All.Select(language => language.Tag)];

    public static TheoryData<string> Formats =>
    [
        .. BuiltIn.InventoryFormats.Select(format => format.Name)
            .Concat(BuiltIn.TableFormats.Select(format => format.Name))
            .Concat(BuiltIn.DiffFormats.Select(format => format.Name))
            .Concat(BuiltIn.HistoryFormats.Select(format => format.Name))
            .Concat(BuiltIn.MatrixFormats.Select(format => format.Name))
            .Concat(BuiltIn.LintFormats.Select(format => format.Name))
            .Concat(BuiltIn.ExplanationFormats.Select(format => format.Name))
            .Distinct(),
    ];

    [Fact]
    public void Every_reader_is_registered() =>
        AssertRegistered(typeof(IDocumentReader), BuiltIn.Readers);

    [Fact]
    public void Every_layout_is_registered() =>
        AssertRegistered(typeof(ITableLayout), TableLayouts.All);

    [Fact]
    public void Every_language_is_registered()
    {
        var written = Library.SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
            .Where(property => property.PropertyType == typeof(Language))
            .Select(property => (Language)property.GetValue(null)!);

        Assert.Empty(written.Except(LanguageList.All).Select(language => language.Tag));
    }

    [Fact]
    public void Every_writer_is_registered()
    {
        var options = new WritingOptions();
        IEnumerable<Type> registered =
        [
            .. BuiltIn.InventoryFormats.Select(format => WriterOf(format, options)),
            .. BuiltIn.TableFormats.Select(format => WriterOf(format, options)),
            .. BuiltIn.DiffFormats.Select(format => WriterOf(format, options)),
            .. BuiltIn.HistoryFormats.Select(format => WriterOf(format, options)),
            .. BuiltIn.MatrixFormats.Select(format => WriterOf(format, options)),
            .. BuiltIn.LintFormats.Select(format => WriterOf(format, options)),
            .. BuiltIn.ExplanationFormats.Select(format => WriterOf(format, options)),
        ];

        var written = Library.Where(type => type.IsClass && type.GetInterfaces().Any(IsWriter));
        Assert.Empty(written.Except(registered.Select(Definition)).Select(type => type.Name));
    }

    [Fact]
    public void No_two_messages_share_an_id_but_those_of_one_lint_rule()
    {
        var catalogue = Directory.GetFiles(Path.Combine(RepositoryFolder.Root, "src", "PolicyExtract", "Model"), "Diagnostics*.cs");
        var ids = catalogue.SelectMany(File.ReadLines)
            .SelectMany(line => Regex.Matches(line, """(?:Error|Warning|Note)\("(PX[1-9]\d+)""", RegexOptions.NonBacktracking))
            .Select(match => match.Groups[1].Value);

        Assert.Empty(ids.GroupBy(id => id, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    [Theory]
    [MemberData(nameof(MediaTypesRead))]
    public void Media_type_is_documented_and_tried(string mediaType)
    {
        AssertDocumented(mediaType);
        Assert.Contains(mediaType, Fixture.Names("reading").Select(name => MediaType(new Fixture("reading", name).Document())));
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Layout_is_documented_and_tried(string layout)
    {
        AssertDocumented(layout);
        Assert.Contains(Fixture.Names("layout"), name => name == layout || name.StartsWith($"{layout}-", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Language_is_documented_and_tried(string language)
    {
        AssertDocumented(language);
        var policy = new Fixture("extract", $"language-{language}").Document();
        Assert.Equal(language, Extractor.Extract(policy, CancellationToken.None).Language);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Format_is_documented(string format) => AssertDocumented(format);

    private static void AssertRegistered(Type contract, IEnumerable<object> registered)
    {
        var written = Library.Where(type => type.IsClass && !type.IsAbstract && type.IsAssignableTo(contract));
        Assert.Empty(written.Except(registered.Select(each => each.GetType())).Select(type => type.Name));
    }

    private static void AssertDocumented(string name) => Assert.Contains($"`{name}`", Readme, StringComparison.Ordinal);

    private static string MediaType(SourceDocument source) => MediaTypeDetection.Detect(source.Bytes.Span, source.Path);

    private static Type WriterOf<T>(OutputFormat<T> format, WritingOptions options)
    {
        using var writer = format.Open(Stream.Null, options);
        return writer.GetType();
    }

    private static bool IsWriter(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IDocumentWriter<>);

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;
}
