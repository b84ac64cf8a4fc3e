using System.IO.Compression;
using System.Text;
using PolicyExtract.Batch;
using Xunit;

namespace PolicyExtract.Tests.Batch.Containers;

public sealed class ContainerTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_compressed_file_is_its_content()
    {
        Assert.Equal(["shop.html.gz/shop.html: one"], Documents("shop.html.gz", WarcBuilder.Gzip("one"u8.ToArray())));
        Assert.Equal(
            ["shop.html.gz/shop.html: onetwo"],
            Documents("shop.html.gz", [.. WarcBuilder.Gzip("one"u8.ToArray()), .. WarcBuilder.Gzip("two"u8.ToArray())]));
    }

    [Fact]
    public void Damaged_and_cut_off_compression_is_told()
    {
        var random = new byte[200_000];
        new Random(1).NextBytes(random);
        var whole = WarcBuilder.Gzip(random);
        var damaged = whole.ToArray();
        damaged[whole.Length / 2] ^= 0xFF;

        Assert.Equal(["a.txt.gz/a.txt PX420"], Documents("a.txt.gz", whole[..^1000]));
        Assert.Equal(["a.txt.gz/a.txt PX420"], Documents("a.txt.gz", damaged));
        Assert.Equal(["a.txt.gz/a.txt PX420"], Documents("a.txt.gz", [.. whole, .. damaged]));
    }

    [Fact]
    public void A_bomb_is_defused()
    {
        var bomb = WarcBuilder.Gzip(new byte[40_000_000]);

        Assert.Equal(["a.txt.gz/a.txt PX420"], Documents("a.txt.gz", bomb));
        Assert.Equal(["a.zip/a.txt PX420", "a.zip/b.txt: fine"], Documents("a.zip", Zip(("a.txt", new byte[40_000_000]), ("b.txt", "fine"u8.ToArray()))));
    }

    [Fact]
    public void A_zip_file_stands_for_the_visible_documents_in_it()
    {
        var inner = Zip(("deep.txt", "deep"u8.ToArray()));
        var zip = Zip(
            ("b/a.html", "page"u8.ToArray()), ("__MACOSX/a.html", []), (".hidden/a.txt", []), ("picture.png", []), ("inner.zip", inner));

        Assert.Equal(["all.zip/b/a.html: page", "all.zip/inner.zip/deep.txt: deep"], Documents("all.zip", zip));
        Assert.Equal(["all.zip PX420"], Documents("all.zip", zip[..^30]));
    }

    [Fact]
    public void Containers_in_containers_end_somewhere()
    {
        var nested = Zip(("a.txt", "deep"u8.ToArray()));
        for (var depth = 0; depth < 5; depth++) nested = Zip(("a.zip", nested));

        Assert.Equal(["a.zip/a.zip/a.zip/a.zip PX421"], Documents("a.zip", nested));
    }

    [Theory]
    [InlineData("", "html")]
    [InlineData("Transfer-Encoding: chunked", "chunked")]
    [InlineData("Transfer-Encoding: chunked", "html")]
    [InlineData("Content-Encoding: gzip", "gzip")]
    [InlineData("Content-Encoding: gzip", "html")]
    [InlineData("Content-Encoding: deflate", "zlib")]
    [InlineData("Content-Encoding: deflate", "deflate")]
    [InlineData("Content-Encoding: br\r\nTransfer-Encoding: Chunked", "chunked-brotli")]
    public void A_page_is_what_the_server_meant(string fields, string kept)
    {
        var html = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<p>Cookies of the shop</p>", 20)));
        var brotli = WarcBuilder.Compressed(html, output => new BrotliStream(output, CompressionLevel.Optimal));
        var body = kept switch
        {
            "chunked" => WarcBuilder.Chunked(html, 100),
            "gzip" => WarcBuilder.Gzip(html),
            "zlib" => WarcBuilder.Compressed(html, output => new ZLibStream(output, CompressionLevel.Optimal)),
            "deflate" => WarcBuilder.Compressed(html, output => new DeflateStream(output, CompressionLevel.Optimal)),
            "chunked-brotli" => WarcBuilder.Chunked(brotli, 10),
            _ => html,
        };

        var documents = Documents("a.warc", WarcBuilder.Response("https://shop.example/", body, $"Content-Type: text/html; charset=utf-8\r\n{fields}".TrimEnd()));

        Assert.Equal([$"a.warc/https://shop.example/: {Encoding.UTF8.GetString(html)}"], documents);
    }

    [Fact]
    public void A_web_archive_stands_for_its_pages()
    {
        byte[][] records =
        [
            WarcBuilder.Record("warcinfo", "", "software: crawler"u8.ToArray(), "application/warc-fields"),
            WarcBuilder.Response("https://a.example/cookies", "a"u8.ToArray()),
            WarcBuilder.Response("https://a.example/logo", [1, 2, 3], "Content-Type: image/png"),
            WarcBuilder.Response("https://a.example/gone", "gone"u8.ToArray(), status: "404 Not Found"),
            WarcBuilder.Record("conversion", "<https://b.example/cookies>", "b"u8.ToArray(), "text/plain"),
            WarcBuilder.Record("request", "https://b.example/cookies", "GET /"u8.ToArray(), "application/http; msgtype=request"),
            WarcBuilder.Response("https://c.example/", "c"u8.ToArray(), "Content-Encoding: zstd"),
            WarcBuilder.Record("response", "https://d.example/", "no answer"u8.ToArray(), "application/http"),
        ];
        string[] expected =
        [
            "https://a.example/cookies: a", "https://b.example/cookies: b", "https://c.example/ PX424", "https://d.example/ PX423",
        ];

        Assert.Equal(expected.Select(document => $"a.warc/{document}"), Documents("a.warc", [.. records.SelectMany(record => record)]));
        Assert.Equal(expected.Select(document => $"a.warc.gz/{document}"), Documents("a.warc.gz", [.. records.SelectMany(WarcBuilder.Gzip)]));
        Assert.Equal("a.example", Found("a.warc.gz").First().Platform);
    }

    [Theory]
    [InlineData("no length", 0)]
    [InlineData("no version", 0)]
    [InlineData("compression", 1)]
    [InlineData("compression at its start", 1)]
    public void A_broken_record_costs_itself_alone(string damage, int compressed)
    {
        var random = new byte[300_000];
        new Random(2).NextBytes(random);
        var records = Enumerable.Range(0, 5).Select(n => WarcBuilder.Response($"https://{n}.example/", [(byte)('a' + n), .. random[..(n * 60_000)]])).ToArray();
        var text = Encoding.Latin1.GetString(records[3]);
        if (damage == "no length") records[3] = Encoding.Latin1.GetBytes(text.Replace("Content-Length", "Content-Size", StringComparison.Ordinal));
        if (damage == "no version") records[3] = records[3][3..];
        if (compressed > 0) records = [.. records.Select(WarcBuilder.Gzip)];
        if (damage == "compression") records[3][records[3].Length / 2] ^= 0xFF;
        if (damage == "compression at its start") records[3][1] ^= 0xFF;

        var documents = Documents("a.warc", [.. records.SelectMany(record => record)]).Select(document => document.Split(": ")[0]);
        // A wrong checksum is only met behind the record.
        if (damage == "compression") documents = documents.Where(document => !document.EndsWith("3.example/", StringComparison.Ordinal));

        Assert.Equal(
            ["a.warc/https://0.example/", "a.warc/https://1.example/", "a.warc/https://2.example/", "a.warc PX422", "a.warc/https://4.example/"],
            documents);
    }

    [Fact]
    public void A_web_archive_that_was_cut_off_gives_what_is_there()
    {
        var records = WarcBuilder.Response("https://a.example/", "a"u8.ToArray()).Concat(WarcBuilder.Response("https://b.example/", new byte[5000])).ToArray();

        Assert.Equal(["a.warc/https://a.example/: a", "a.warc PX422"], Documents("a.warc", records[..^3000]));
    }

    [Fact]
    public void A_length_that_lies_costs_nothing()
    {
        const int Stated = 200_000_000, MostTaken = 2_000_000;
        var record = Encoding.Latin1.GetString(WarcBuilder.Response("https://a.example/", new byte[5000]));
        var start = record.IndexOf("Content-Length: ", StringComparison.Ordinal);
        var end = record.IndexOf('\r', start);
        var liar = Encoding.Latin1.GetBytes($"{record[..start]}Content-Length: {Stated}{record[end..]}");

        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(["a.warc PX422"], Documents("a.warc", liar));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostTaken);
    }

    [Fact]
    public void Requests_stand_for_documents_by_their_ids()
    {
        var lines = """
            {"id":"shop","url":"https://shop.example/","html":"<p>Größe"}
            {"url":"https://b.example/c","text":"b"}

            {"base64":"Yw==","platform":"Fox"}
            {"id":"both","text":"","html":""}
            {"id":"coded","base64":"?"}
            {"broken
            """;

        Assert.Equal(
            ["shop: <p>Größe", "https://b.example/c: b", "a.jsonl/4: c", "both PX425", "coded PX425", "a.jsonl/7 PX425"],
            Documents("a.jsonl", Encoding.UTF8.GetBytes(lines)));
        Assert.Equal(["shop.example", "b.example", "Fox"], Found("a.jsonl").Take(3).Select(file => file.Platform));
        Assert.Equal(6, Documents("a.jsonl.gz", WarcBuilder.Gzip(Encoding.UTF8.GetBytes(lines))).Length);
    }

    [Fact]
    public void Inventories_that_were_written_before_are_no_container() =>
        Assert.Equal(["saved.jsonl: {\"source\":{}}"], Documents("saved.jsonl", "{\"source\":{}}"u8.ToArray()));

    [Fact]
    public void Standard_input_may_be_a_container()
    {
        var zip = Zip(("a.txt", "one"u8.ToArray()), ("b.txt", "two"u8.ToArray()));

        var found = InputDiscovery.Find(["-"], () => new GZipStream(new MemoryStream(WarcBuilder.Gzip(zip)), CompressionMode.Decompress));

        Assert.Equal(["-/a.txt: one", "-/b.txt: two"], found.Select(Line));
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var output = new MemoryStream();
        using (var archive = new ZipArchive(output, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }
        return output.ToArray();
    }

    private string[] Documents(string name, byte[] content)
    {
        File.WriteAllBytes(Path.Combine(folder.Path, name), content);
        return [.. Found(name).Select(Line).Select(line => line.Replace($"{folder.Path}/", "", StringComparison.Ordinal))];
    }

    private IEnumerable<InputFile> Found(string name) => InputDiscovery.Find([Path.Combine(folder.Path, name)], () => Stream.Null);

    private static string Line(InputFile file)
    {
        var (bytes, failure) = InputReading.Read(file, CancellationToken.None);
        return failure is null ? $"{file.Path}: {Encoding.UTF8.GetString(bytes.Span)}" : $"{file.Path} {failure.Id}";
    }
}
