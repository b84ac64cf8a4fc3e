using System.Text;
using PolicyExtract.Batch;
using PolicyExtract.Model;
using Xunit;

namespace PolicyExtract.Tests.Batch;

public sealed class DocumentBatchTests
{
    private static readonly DocumentWork<string> Work = new(
        Make,
        (_, diagnostic) => diagnostic.Id,
        made => made.StartsWith("PX", StringComparison.Ordinal) ? Diagnostics.EmptyDocument() : null);

    [Fact]
    public void No_document_ends_the_run()
    {
        InputFile gone = new("gone", () => throw new FileNotFoundException("It is gone."));
        InputFile[] inputs = [Input("fine"), Input("crash"), Input("endless"), gone, Input("fine too")];

        var results = DocumentBatch.Run(inputs, null, Work, 2, CancellationToken.None).ToArray();

        Assert.Equal(["fine", "PX407", "PX406", null, "fine too"], results.Select(result => result.Document));
        Assert.Equal("PX404", results[3].Failure?.Id);
        Assert.Equal([false, true, true, true, false], results.Select(result => result.Failure is not null));
    }

    [Fact]
    public void Results_come_in_the_order_of_the_inputs_and_no_more_workers_run_than_asked_for()
    {
        var (running, most) = (0, 0);

        var results = OrderedWork.Run(Enumerable.Range(0, 200), 3, _ => 0, Square, CancellationToken.None).ToArray();

        Assert.Equal(Enumerable.Range(0, 200).Select(number => number * number), results);
        Assert.InRange(most, 1, 3);

        int Square(int number)
        {
            InterlockedMax(ref most, Interlocked.Increment(ref running));
            Thread.SpinWait((number % 7) * 1000);
            Interlocked.Decrement(ref running);
            return number * number;
        }
    }

    [Fact]
    public void The_workers_do_not_run_far_ahead()
    {
        var begun = 0;

        _ = OrderedWork.Run(Enumerable.Range(0, 10_000), 2, _ => 0, number => Interlocked.Increment(ref begun), CancellationToken.None).First();

        Assert.InRange(begun, 1, 100);
    }

    [Fact]
    public void Inputs_in_waiting_hold_few_bytes_but_one_large_one_passes()
    {
        const int Megabyte = 1024 * 1024;
        var (begun, results) = (0, 0);

        foreach (var _ in OrderedWork.Run(Enumerable.Range(0, 20), 8, _ => 100L * Megabyte, _ => Interlocked.Increment(ref begun), CancellationToken.None))
            Assert.InRange(begun, ++results, results);

        Assert.Equal(20, results);
    }

    [Fact]
    public void A_failing_enumeration_of_inputs_is_the_callers()
    {
        IEnumerable<int> Inputs()
        {
            yield return 1;
            throw new InvalidOperationException("The list is broken.");
        }

        Assert.Throws<InvalidOperationException>(() => OrderedWork.Run(Inputs(), 2, _ => 0, number => number, CancellationToken.None).ToArray());
    }

    [Fact]
    public async Task A_cancelled_run_ends_although_a_read_waits()
    {
        using var cancellation = new CancellationTokenSource();
        using var never = new ManualResetEventSlim();
        var results = OrderedWork.Run([1], 1, _ => 0, _ => never.Wait(Timeout.Infinite, CancellationToken.None), cancellation.Token);
        var run = Task.Run(results.ToArray, CancellationToken.None);

        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run.WaitAsync(TimeSpan.FromSeconds(30), CancellationToken.None));
        never.Set();
    }

    [Fact]
    public void What_is_too_large_for_a_policy_is_refused()
    {
        using var endless = new EndlessStream();

        var (_, failure) = InputReading.Read(new("endless", () => endless), CancellationToken.None);

        Assert.Equal("PX405", failure?.Id);
    }

    private static InputFile Input(string content) => new(content, () => new MemoryStream(Encoding.UTF8.GetBytes(content)));

    private static string Make(SourceDocument source, CancellationToken cancellation) => Encoding.UTF8.GetString(source.Bytes.Span) switch
    {
        "crash" => throw new InvalidOperationException("Something nobody thought of."),
        "endless" => throw new OperationCanceledException("The time was up."),
        var content => content,
    };

    private static void InterlockedMax(ref int most, int now)
    {
        for (int seen; now > (seen = Volatile.Read(ref most)) && Interlocked.CompareExchange(ref most, now, seen) != seen;)
        {
        }
    }

    private sealed class EndlessStream : MemoryStream
    {
        public override bool CanSeek => false;

        public override int Read(Span<byte> buffer) => buffer.Length;
    }
}
