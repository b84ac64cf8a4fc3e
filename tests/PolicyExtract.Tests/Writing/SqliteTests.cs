using System.Diagnostics;
using Microsoft.Data.Sqlite;
using PolicyExtract.Model;
using PolicyExtract.Pipeline;
using PolicyExtract.Writing.Sqlite;
using Xunit;

namespace PolicyExtract.Tests.Writing;

public sealed class SqliteTests : IDisposable
{
    private static readonly CookieInventory Other = SampleInventories.Of(
        "b.txt",
        SampleInventories.FullRecord with { Category = CookieCategory.Necessary },
        SampleInventories.Cookie("plain") with { Purpose = "It's \"quoted\"; DROP TABLE cookies; --\r\n日本 🍪" });

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<string> Samples => SampleTests.Files;

    [Fact]
    public void What_is_written_is_read_back() => AssertReadBack(SampleInventories.Full, Other, SampleInventories.Of("empty.txt"));

    [Theory]
    [MemberData(nameof(Samples))]
    public void What_is_extracted_is_read_back(string file)
    {
        var bytes = File.ReadAllBytes(Path.Combine(RepositoryFolder.Root, "samples", file));

        AssertReadBack(Extractor.Extract(new SourceDocument(file, bytes), CancellationToken.None));
    }

    [Fact]
    public void The_same_documents_give_the_same_bytes()
    {
        CookieInventory[] documents = [SampleInventories.Full, Other];

        Assert.Equal(Written.Bytes("sqlite", documents).Bytes, Written.Bytes("sqlite", documents).Bytes);
    }

    [Fact]
    public void More_documents_than_a_transaction_holds_are_all_there()
    {
        var many = Enumerable.Range(0, 250).Select(number => SampleInventories.Of($"{number}.txt", SampleInventories.Cookie("x")));

        Assert.Equal("250", Ask(Written.Bytes("sqlite", [.. many]).Bytes, "SELECT count(*) FROM cookie_list"));
    }

    [Theory]
    [InlineData("SELECT name, provider, category, duration, duration_seconds FROM cookie_list WHERE path = 'b.txt'",
        "_shop_*|Blue Fox Ltd|necessary|P13M|34128000\nplain|||not_declared|")]
    [InlineData("SELECT name, documents, platforms, categories FROM names", "_shop_*|2|1|2\nplain|2|1|0")]
    [InlineData("SELECT name, category, documents, example FROM contradictions",
        "_shop_*|marketing|1|policies/shop.html\n_shop_*|necessary|1|b.txt")]
    [InlineData("SELECT provider_id, cookies, documents, marketing FROM providers", "blue-fox|2|2|1")]
    [InlineData("SELECT platform, documents, cookies, necessary, marketing FROM platforms", "|1|2|1|0\nshop.example|1|2|0|1")]
    [InlineData("SELECT path, name, days FROM lifetimes", "b.txt|_shop_*|395.0\npolicies/shop.html|_shop_*|395.0")]
    [InlineData("SELECT path, no_purpose, no_duration, no_category, no_provider FROM gaps ORDER BY path",
        "b.txt|0|1|1|1\npolicies/shop.html|1|1|1|1")]
    [InlineData("SELECT path, duration, domain FROM declared WHERE duration IS NOT NULL ORDER BY path",
        "b.txt|up to 13 months|.shop.example\npolicies/shop.html|up to 13 months|.shop.example")]
    [InlineData("SELECT path, severity, id FROM problems", "gone.txt|error|PX401\npolicies/shop.html|warning|PX301")]
    [InlineData("SELECT header, words FROM fields WHERE field = 'extra' AND document = 1", "Legal basis|consent\ncolumn 7|")]
    [InlineData("SELECT value FROM cookies, json_each(domains) WHERE document = 1 AND number = 0", "*.shop.example\ncdn.example")]
    [InlineData("SELECT heading, is_cookie_table, line FROM tables", "Cookies|1|2")]
    [InlineData("SELECT value FROM about WHERE name = 'schemaVersion'", CookieInventory.SchemaVersion)]
    [InlineData("PRAGMA integrity_check", "ok")]
    public void Common_questions_have_answers(string question, string answer)
    {
        using var output = new MemoryStream();
        using (var writer = new SqliteWriter(output))
        {
            writer.Write(SampleInventories.Full);
            writer.Write(Other);
            writer.WriteFailure("gone.txt", Diagnostics.InputNotFound());
            writer.Complete();
        }

        Assert.Equal(answer, Ask(output.ToArray(), question));
    }

    [Fact]
    public async Task Another_client_opens_it()
    {
        var path = Path.Combine(folder.Path, "cookies.sqlite");
        await File.WriteAllBytesAsync(path, Written.Bytes("sqlite", SampleInventories.Full).Bytes, TestContext.Current.CancellationToken);
        Process client;
        try
        {
            var start = new ProcessStartInfo("sqlite3", [path, "SELECT name, provider FROM cookie_list"]) { RedirectStandardOutput = true };
            client = Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            if (Environment.GetEnvironmentVariable("CI") != "true") Assert.Skip("sqlite3 is not installed.");
            throw;
        }
        using (client)
        {
            var answer = await client.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            Assert.Equal("_shop_*|Blue Fox Ltd\nplain|\n", answer);
        }
    }

    [Fact]
    public void Nothing_stays_beside_the_file()
    {
        using (var output = File.Create(Path.Combine(folder.Path, "cookies.sqlite")))
        using (var writer = new SqliteWriter(output))
        {
            writer.Write(Other);
            writer.Complete();
        }

        Assert.Equal(["cookies.sqlite"], folder.Files());
    }

    [Fact]
    public void A_damaged_database_is_refused()
    {
        var whole = Written.Bytes("sqlite", SampleInventories.Full).Bytes;
        var torn = whole[..(whole.Length / 2)];
        var scrambled = whole.ToArray();
        for (var at = 100; at < scrambled.Length; at += 7) scrambled[at] ^= 0x55;

        Assert.All([torn, scrambled, whole[..100]], bytes => Assert.Equal("PX411", SqliteInventoryReader.Read(bytes).Failure?.Id));
    }

    [Fact]
    public void The_database_of_another_program_is_refused()
    {
        var path = Path.Combine(folder.Path, "other.sqlite");
        using (var connection = new SqliteConnection($"Data Source={path};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE documents (document INTEGER PRIMARY KEY, path TEXT)";
            command.ExecuteNonQuery();
        }

        var bytes = File.ReadAllBytes(path);
        Assert.True(SqliteInventoryReader.Recognizes(bytes));
        Assert.Equal("PX411", SqliteInventoryReader.Read(bytes).Failure?.Id);
    }

    private static void AssertReadBack(params CookieInventory[] documents)
    {
        var (inventories, failure) = SqliteInventoryReader.Read(Written.Bytes("sqlite", documents).Bytes);

        Assert.Null(failure);
        Assert.Equal(
            Written.As(BuiltIn.InventoryFormats, "json", documents), Written.As(BuiltIn.InventoryFormats, "json", [.. inventories]));
    }

    /// <summary>The answer as the sqlite3 program prints it.</summary>
    private string Ask(byte[] database, string question)
    {
        var path = Path.Combine(folder.Path, "asked.sqlite");
        File.WriteAllBytes(path, database);
        using var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = question;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            var cells = Enumerable.Range(0, reader.FieldCount).Select(at => reader.IsDBNull(at) ? "" : reader.GetString(at));
            rows.Add(string.Join('|', cells));
        }
        return string.Join('\n', rows);
    }
}
