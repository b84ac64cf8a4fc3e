using System.Globalization;

namespace PolicyExtract.Benchmarks.Batch;

/// <summary>What many documents cost, as the program's users run it: all ratios in one run.</summary>
internal sealed class BatchMeasurements(string program, string folder)
{
    private const int Kilobyte = 1024;

    /// <summary>Documents that keep two processes busy for seconds, beside which their start does not count.</summary>
    private const int Documents = 200;

    private const int FewDocuments = 10_000;
    private const int ManyDocuments = 100_000;

    /// <summary>Bytes of a text of nothing but lines of one kind.</summary>
    private const int HostileSize = 2048 * Kilobyte;

    private const int StartRounds = 21;
    private const int WorkRounds = 3;

    /// <param name="program">The program's assembly, as <c>dotnet publish</c> makes it; null for that of this build, which starts slower.</param>
    public static void Run(string? program)
    {
        var folder = Directory.CreateTempSubdirectory("policyextract-batch-");
        try
        {
            var measurements = new BatchMeasurements(program ?? Beside("PolicyExtract.Cli.dll"), folder.FullName);
            Console.WriteLine("| what | measured | wanted |\n|---|--:|--:|");
            measurements.Start();
            measurements.SmallRuns();
            measurements.Work();
            measurements.Rate();
            measurements.Memory();
            measurements.HostileTexts();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private void Start()
    {
        var seconds = Rounds.MedianSeconds(
            StartRounds, () => MeasuredRun.Of(Beside("PolicyExtract.EmptyProgram.dll")), () => MeasuredRun.Of(program, "--version"));
        Tell("start of --version, times that of an empty program", seconds[1] / seconds[0], "2 at most");
    }

    /// <summary>From which number of documents on the start of processes does not count.</summary>
    private void SmallRuns()
    {
        foreach (var documents in new[] { 8, 32, 128 })
        {
            var policies = RequestFile.OfPolicies(folder, documents, 20 * Kilobyte);
            var seconds = Rounds.MedianSeconds(
                WorkRounds, () => Extract(policies, "--in-process", "--jobs=2"), () => Extract(policies, "--timeout=120", "--jobs=2"));
            Tell($"isolation of {documents} policies of 20 KB, times as long as without", seconds[1] / seconds[0], "");
        }
    }

    private void Work()
    {
        var policies = RequestFile.OfPolicies(folder, Documents, 20 * Kilobyte);
        var seconds = Rounds.MedianSeconds(
            WorkRounds,
            () => Extract(policies, "--in-process", "--jobs=1"),
            () => Extract(policies, "--in-process", "--jobs=2"),
            () => Extract(policies, "--timeout=120", "--jobs=1"),
            () => Extract(policies, "--timeout=120", "--jobs=2"));
        Tell("two jobs, times as fast as one", seconds[2] / seconds[3], "1.8 at least");
        Tell("two jobs in one process, times as fast as one", seconds[0] / seconds[1], "1.8 at least");
        Tell("isolation of policies of 20 KB, times as long as without", seconds[2] / seconds[0], "1.15 at most");
        Tell("the same with two jobs", seconds[3] / seconds[1], "1.15 at most");
    }

    private void Rate()
    {
        var policies = RequestFile.OfPolicies(folder, Documents, 10 * Kilobyte);
        var seconds = Rounds.MedianSeconds(WorkRounds, () => Extract(policies, "--jobs=2"));
        Tell("text policies of 10 KB a second, two jobs", Documents / seconds[0], "500 at least");
    }

    private void Memory()
    {
        var (few, many) = (RequestFile.OfWords(folder, FewDocuments), RequestFile.OfWords(folder, ManyDocuments));
        Tell("memory for 100,000 documents, times that for 10,000", Peak(many) / Peak(few), "1.1 at most");
        Tell("the same in one process", Peak(many, "--in-process") / Peak(few, "--in-process"), "1.1 at most");

        double Peak(string documents, params string[] options) => Extract(documents, options).PeakMemory;
    }

    /// <summary>Beyond what the program takes for a few words.</summary>
    private void HostileTexts()
    {
        var ofNothing = Extract(RequestFile.OfLines(folder, "Garden tools\n", size: 0)).PeakMemory;
        foreach (var (kind, line) in new[] { ("words", "cookie\n"), ("tabs", "\t\t\t\t\t\t\n"), ("pipes", "||||||\n"), ("digits", "123456789\n") })
        {
            var peak = Extract(RequestFile.OfLines(folder, line, HostileSize)).PeakMemory;
            Tell($"memory for 2 MB of {kind}, times the input", (double)(peak - ofNothing) / HostileSize, "20 at most");
        }
    }

    private MeasuredRun Extract(string documents, params string[] options) =>
        MeasuredRun.Of(program, ["extract", documents, "-o", Path.Combine(folder, "out"), .. options]);

    private static string Beside(string assembly) => Path.Combine(AppContext.BaseDirectory, assembly);

    private static void Tell(string what, double measured, string wanted) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {measured:0.00} | {wanted} |"));
}
