using System.Diagnostics;
using System.Net;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PolicyExtract.Model;
using PolicyExtract.Pipeline;
using PolicyExtract.Reading;
using PolicyExtract.Reading.Markdown;
using PolicyExtract.Reading.Text;
using Xunit;

namespace PolicyExtract.Tests.Reading;

/// <summary>What holds for every reader and any input.</summary>
public sealed class ReaderLaws
{
    /// <summary>Time for one generated document of some hundred bytes; anything near it is a loop without end.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Pieces that markup is made of, so that generated documents have much of it in every state of disrepair.</summary>
    private static readonly string[] Pieces =
    [
        "a", "_ga", "Cookie", " ", "  ", "\t", "\n", "\n\n", "\r\n", "\f", "*", "**", "_", "__", "~~", "`", "```\n", "[", "]", "](", ")",
        "![", "<br>", "<p>", "</b>", "<b>", "<a href='x'>", "<!--", "-->", "<id>", "<", ">", "&amp;", "&", "&#0;", "\\", "\\|", "|", "| --- |\n", "---\n",
        "title: x\n", "# ", "\u00AD", "\u200B", "\uFEFF", "\0", "é", "\uD83C\uDF6A", "<table>", "<td>", "</table>", "<tr>", "<html>", "{", "}", "\"",
        "%PDF-1.4\n", "obj", "stream\n",
    ];

    public static TheoryData<string> ReadTypes => [.. BuiltIn.Readers.Select(reader => reader.MediaTypes[0])];

    private static Arbitrary<string> PlainTexts =>
        Gen.Elements("a", "é", " ", "\t", "_", "|", "*", "\n", "\r\n", "\f")
            .ListOf()
            .Select(string.Concat)
            .Where(text => text.Length > 0)
            .ToArbitrary();

    private static Arbitrary<byte[]> Documents =>
        Gen.OneOf(
            ArbMap.Default.GeneratorFor<byte[]>(),
            Gen.Elements(Pieces).ListOf().Select(pieces => Encoding.UTF8.GetBytes(string.Concat(pieces))))
            .ToArbitrary();

    [Theory]
    [MemberData(nameof(ReadTypes))]
    public void Any_bytes_are_read_in_time_without_an_exception(string mediaType)
    {
        var reader = BuiltIn.Readers.Single(reader => reader.MediaTypes[0] == mediaType);
        Check(Documents, bytes =>
        {
            var watch = Stopwatch.StartNew();
            var document = reader.Read(new SourceDocument("any", bytes), reader.MediaTypes[0], CancellationToken.None);
            Assert.True(watch.Elapsed < Patience);
            Assert.True(document.Blocks.Count > 0 || document.Diagnostics.Count > 0 || bytes.Length > 0);
        });
    }

    [Fact]
    public void Any_bytes_have_a_media_type() =>
        Check(Documents, bytes => Assert.Contains('/', MediaTypeDetection.Detect(bytes, "any")));

    [Theory]
    [InlineData(typeof(PlainTextReader))]
    [InlineData(typeof(MarkdownReader))]
    public void Every_fragment_stands_where_it_says(Type type)
    {
        var reader = (IDocumentReader)Activator.CreateInstance(type)!;
        Check(Documents, bytes =>
        {
            var text = TextDecoding.Decode(bytes).Text;
            var document = reader.Read(new SourceDocument("any", bytes), reader.MediaTypes[0], CancellationToken.None);
            var end = 0;
            foreach (var fragment in LineNotation.Lines(document).SelectMany(line => line.Fragments))
            {
                var place = fragment.Location;
                Assert.InRange(place.Start, end, text.Length);
                var source = text.Substring(place.Start, place.Length);
                Assert.Contains(fragment.Text, new[] { source, WebUtility.HtmlDecode(source), WebUtility.HtmlDecode(source).TrimEnd() });
                end = place.End;
            }
        });
    }

    [Fact]
    public void Plain_text_without_markup_is_kept_to_the_character() =>
        Check(PlainTexts, text =>
        {
            var source = new SourceDocument("any", Encoding.UTF8.GetBytes(text));
            var document = new PlainTextReader().Read(source, MediaTypes.PlainText, CancellationToken.None);
            var lines = LineNotation.Lines(document).Select(line => line.Text);
            Assert.Equal(text.ReplaceLineEndings("\n").TrimEnd('\n'), string.Join('\n', lines).TrimEnd('\n'));
        });

    private static void Check<T>(Arbitrary<T> inputs, Action<T> law) => Laws.Check(inputs, law, maxTest: 500, endSize: 200);
}
