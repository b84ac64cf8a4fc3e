using System.Text;
using PolicyExtract.Batch;
using PolicyExtract.Batch.Workers;
using PolicyExtract.Model;
using PolicyExtract.Writing;
using Xunit;

namespace PolicyExtract.Tests.Batch.Workers;

/// <summary>Documents that are the end of the process that works on them.</summary>
public sealed class WorkerPoolTests : IDisposable
{
    private const string Policy = "Cookie policy\n\nName\tPurpose\tDuration\nshop_session\tKeeps the basket\tSession\nshop_lang\tKeeps the language\t1 year\n";

    private static readonly WorkerLimits Limits = new(TimeSpan.FromMinutes(2), 256L * 1024 * 1024);

    private static readonly WorkerProgram Program = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "PolicyExtract.FaultyWorker.dll")]);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_document_that_ends_its_process_costs_itself_alone()
    {
        string[] contents =
        [
            Policy, Policy, "overflow the stack", "eat memory", Policy, "crash", "exit", "be killed", "be killed once", Policy,
        ];
        var inputs = contents.Select((content, number) => InputFile.Held($"{folder.Path}/{number}.txt", Encoding.UTF8.GetBytes(content)));
        using var workers = new WorkerPool(Program, Limits);

        var results = InventoryBatch.Run(inputs, null, workers.Extract, null, 2, TestContext.Current.CancellationToken).ToArray();

        Assert.Equal(
            [null, null, "PX431", "PX430", null, "PX432", "PX432", "PX433", null, null],
            results.Select(result => result.Failure?.Id));
        Assert.All(results, result => Assert.Equal(result.Failure is not null, result.Document!.Status == InventoryStatus.Failed));
        Assert.Contains("It crashed.", results[5].Failure!.Message, StringComparison.Ordinal);
        Assert.Contains("exit code 7", results[6].Failure!.Message, StringComparison.Ordinal);
        Assert.Equal(2, results[^1].Document!.Cookies.Count);
    }

    [Fact]
    public void A_document_that_hangs_is_given_up()
    {
        var source = new SourceDocument("hang.txt", "hang"u8.ToArray());
        using var workers = new WorkerPool(Program, Limits with { Time = TimeSpan.FromSeconds(0.5) });

        var failure = InventoryLine.Read(workers.Extract(source, CancellationToken.None))!.Failure;

        Assert.Equal(Diagnostics.TimeLimitReached(TimeSpan.FromSeconds(0.5)), failure);
    }

    [Fact]
    public void Processes_are_used_again_and_answer_as_this_one_does()
    {
        var source = new SourceDocument("shop \"A\".txt", Encoding.UTF8.GetBytes(Policy), "Größe & Söhne");
        using var workers = new WorkerPool(Program, Limits);

        var here = InProcess.Extraction(Limits.Time)(source, CancellationToken.None);

        for (var time = 0; time < 20; time++) Assert.Equal(here, workers.Extract(source, CancellationToken.None));
    }

    [Fact]
    public void A_worker_answers_every_request_in_its_order()
    {
        using var answers = new MemoryStream();
        var requests = $"{{\"id\":\"a\",\"text\":{System.Text.Json.JsonSerializer.Serialize(Policy)}}}\n\n{{\"id\":\"b\"}}\r\nnonsense\n{{\"id\":\"c\",\"text\":\"\"}}";

        WorkerLoop.Run(new MemoryStream(Encoding.UTF8.GetBytes(requests)), answers, InProcess.Extraction(Limits.Time), CancellationToken.None);

        var lines = Encoding.UTF8.GetString(answers.ToArray()).Split('\n');
        Assert.Equal("", lines[^1]);
        var inventories = lines[..^1].Select(line => InventoryLine.Read(Encoding.UTF8.GetBytes(line))!);
        Assert.Equal(
            [("a", null), ("b", "PX425"), ("-/4", "PX425"), ("c", "PX101")],
            inventories.Select(inventory => (inventory.Source.Path, inventory.Failure?.Id)));
    }
}
