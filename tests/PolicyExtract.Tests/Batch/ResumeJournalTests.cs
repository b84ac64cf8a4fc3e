using System.Runtime.CompilerServices;
using System.Text;
using PolicyExtract.Batch;
using Xunit;

namespace PolicyExtract.Tests.Batch;

public sealed class ResumeJournalTests : IDisposable
{
    private const string JournalName = "out/.policyextract.journal";

    private readonly TemporaryFolder folder = new();
    private StrongBox<int> extracted = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_is_done_is_not_done_again()
    {
        var whole = Run(Inputs(6), 6, complete: false, resume: false);
        Assert.Equal(6, extracted.Value);

        Assert.Equal(whole, Run(Inputs(6), 6, complete: false, resume: true));
        Assert.Equal(6, extracted.Value);
        Assert.Equal(whole, Run(Inputs(6).Reverse(), 6, complete: true, resume: true).Order(StringComparer.Ordinal));
        Assert.Equal(6, extracted.Value);
        Assert.Empty(folder.Files());
    }

    [Fact]
    public void What_was_stopped_goes_on()
    {
        Run(Inputs(6), 2, complete: false, resume: false);
        extracted = new();

        var whole = Run(Inputs(6), 6, complete: false, resume: true);

        Assert.Equal(4, extracted.Value);
        Assert.Equal(6, whole.Length);
        Assert.Equal(whole, Run(Inputs(6), 6, complete: true, resume: false));
    }

    [Fact]
    public void Other_content_another_name_or_another_platform_is_another_document()
    {
        Run([Input("a.txt", 1)], 1, complete: false, resume: false);

        Run([Input("a.txt", 1), Input("a.txt", 2), Input("b.txt", 1)], 3, complete: false, resume: true);
        Run([Input("a.txt", 1)], 1, complete: false, resume: true, platform: "Fox");

        Assert.Equal(4, extracted.Value);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(10_000)]
    public void A_line_that_was_cut_off_counts_for_nothing(int bytes)
    {
        var whole = Run(Inputs(3), 3, complete: false, resume: false);
        using (var file = File.OpenWrite(Path.Combine(folder.Path, JournalName))) file.SetLength(Math.Max(0, file.Length - bytes));

        Assert.Equal(whole, Run(Inputs(3), 3, complete: false, resume: true));
        Assert.Equal(whole, Run(Inputs(3), 3, complete: true, resume: true));
        Assert.InRange(extracted.Value, 4, 6);
    }

    [Fact]
    public void A_line_that_holds_something_else_counts_for_nothing()
    {
        var whole = Run(Inputs(2), 2, complete: false, resume: false);
        var path = Path.Combine(folder.Path, JournalName);
        File.WriteAllText(path, "nonsense\n\n" + File.ReadAllText(path).Replace("\"cookies\"", "\"biscuits\"", StringComparison.Ordinal));

        Assert.Equal(whole, Run(Inputs(2), 2, complete: true, resume: true));
        Assert.Equal(4, extracted.Value);
    }

    [Fact]
    public void Two_runs_do_not_share_a_journal()
    {
        using var first = new ResumeJournal(Path.Combine(folder.Path, "out"), isFolder: true, resume: true);

        Assert.Throws<IOException>(() => new ResumeJournal(Path.Combine(folder.Path, "out"), isFolder: true, resume: true));
    }

    private static IEnumerable<InputFile> Inputs(int count) => Enumerable.Range(0, count).Select(number => Input($"{number}.txt", number));

    private static InputFile Input(string path, int number) => InputFile.Held(path, Encoding.UTF8.GetBytes(SmallPolicies.Text(number)));

    /// <summary>Runs up to so many results; what is under way by then may still be counted, with this run's.</summary>
    private string[] Run(IEnumerable<InputFile> inputs, int results, bool complete, bool resume, string? platform = null)
    {
        using var journal = new ResumeJournal(Path.Combine(folder.Path, "out"), isFolder: true, resume);
        var counted = extracted;
        var here = InProcess.Extraction(TimeSpan.FromMinutes(1));
        var run = InventoryBatch.Run(inputs, platform, Extract, journal, 1, CancellationToken.None);
        var made = run.Take(results).Select(result => $"{result.Path} {string.Join(' ', result.Document!.Cookies.Select(cookie => cookie.Name))}").ToArray();
        if (complete) journal.Complete();
        return made;

        byte[] Extract(Model.SourceDocument source, CancellationToken cancellation)
        {
            Interlocked.Increment(ref counted.Value);
            return here(source, cancellation);
        }
    }
}
