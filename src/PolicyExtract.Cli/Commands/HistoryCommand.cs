using System.CommandLine;
using PolicyExtract.Batch;
using PolicyExtract.Batch.Versions;
using PolicyExtract.Comparing.Histories;
using PolicyExtract.Model;
using PolicyExtract.Pipeline;
using PolicyExtract.Reading;

namespace PolicyExtract.Cli.Commands;

/// <summary><c>history</c>: each cookie through the versions of one policy.</summary>
internal static class HistoryCommand
{
    public static Command Create()
    {
        var input = new Argument<string>("FOLDER|REPOSITORY:PATH")
        {
            Description = "A folder whose files or folders have dates in their names, or a git repository and the policy's path in it.",
        };
        var outputs = new OutputArguments<PolicyHistory>(BuiltIn.HistoryFormats, HistoryTextWriter.Format, ("history.json", "json"));
        var command = new Command("history", "Follow each cookie through the versions of one policy.") { input };
        outputs.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(
            () => Run(parsed.GetRequiredValue(input), () => outputs.Open(parsed), cancellation), CancellationToken.None));
        return command;
    }

    private static int Run(string input, Func<DocumentOutput<PolicyHistory>> open, CancellationToken cancellation)
    {
        var (found, notFound) = VersionDiscovery.Find(input, cancellation);
        var failures = new List<InputFailure>(notFound);
        var versions = Read(found, failures, cancellation);
        new ConsoleReport().Failures(failures);
        if (versions.Length == 0) return ExitCode.SomeFailed;
        var history = HistoryComparison.Follow(input, versions);
        using (var output = open())
        {
            output.Write(history);
            output.Complete();
        }
        if (failures.Count > 0) return ExitCode.SomeFailed;
        return history.Cookies.Count == 0 ? ExitCode.NothingFound : ExitCode.Done;
    }

    private static PolicyVersion[] Read(ValueList<PolicyVersionInputs> found, List<InputFailure> failures, CancellationToken cancellation)
    {
        var files = found.SelectMany(version => version.Files);
        var batch = DocumentBatch.Run(files, null, DocumentWork.ToCompare, Environment.ProcessorCount, cancellation);
        using var results = batch.GetEnumerator();
        return
        [
            .. found.Select(version => new PolicyVersion(
                version.Date, version.Label, version.Files.SelectMany(_ => Next(results, failures)).ToValueList())),
        ];
    }

    /// <summary>What could not be read is told, and stays as a version of which nothing is known.</summary>
    private static ValueList<CookieInventory> Next(IEnumerator<BatchResult<PolicyOrInventory>> results, List<InputFailure> failures)
    {
        results.MoveNext();
        var (path, document, failure) = results.Current;
        if (failure is not null)
        {
            failures.Add(new(path, failure));
            return [CookieInventory.Failed(new(path, "", MediaTypes.Binary, null, 0), null, failure)];
        }
        failures.AddRange(document!.Inventories
            .Where(inventory => inventory.Failure is not null).Select(inventory => new InputFailure(path, inventory.Failure!)));
        return document.Inventories;
    }
}
