using PolicyExtract.Batch;
using PolicyExtract.Comparing.Matrix;
using PolicyExtract.Model;
using PolicyExtract.Pipeline;

namespace PolicyExtract.Cli.Commands;

/// <summary>What was read to be compared.</summary>
/// <param name="Inputs">In the order of the command line; one alone is parted into its documents. Without what could not be read.</param>
/// <param name="IsFailed">Whether something could not be read; the caller was told, and its absence is no difference.</param>
internal sealed record ComparedInputs(IReadOnlyList<MatrixInput> Inputs, bool IsFailed)
{
    public static ComparedInputs Read(string[] inputs, DocumentWork<PolicyOrInventory> work, CancellationToken cancellation)
    {
        var failures = new List<InputFailure>();
        var read = inputs.Select(input => new MatrixInput(input, Inventories(input, work, failures, cancellation).ToValueList())).ToArray();
        new ConsoleReport().Failures([.. failures, .. Empty(read.SelectMany(input => input.Documents))]);
        if (read is [var single]) read = [.. single.Documents.Select(document => new MatrixInput(document.Source.Path, [document]))];
        return new([.. read.Where(input => input.Documents.Count > 0)], failures.Count > 0);
    }

    public int ExitCode(bool isDiffering)
    {
        if (IsFailed) return Cli.ExitCode.SomeFailed;
        if (Inputs.All(input => input.Documents.All(document => document.Cookies.Count == 0))) return Cli.ExitCode.NothingFound;
        return isDiffering ? Cli.ExitCode.Differences : Cli.ExitCode.Done;
    }

    /// <summary>Tells the caller that there is nothing to compare with, unless it is known why.</summary>
    public int TooFew()
    {
        if (IsFailed) return Cli.ExitCode.SomeFailed;
        Console.Error.WriteLine("diff compares two or more: name another input, or a folder or inventory of several documents.");
        return Cli.ExitCode.Usage;
    }

    /// <summary>A page that was saved before its list had appeared looks as if all of its cookies were gone.</summary>
    private static IEnumerable<InputFailure> Empty(IEnumerable<CookieInventory> documents) =>
        documents.Where(document => document.Cookies.Count == 0)
            .Select(document => new InputFailure(document.Source.Path, Diagnostics.NothingToCompare()));

    private static List<CookieInventory> Inventories(
        string input, DocumentWork<PolicyOrInventory> work, List<InputFailure> failures, CancellationToken cancellation)
    {
        var found = InputDiscovery.Find([input], Console.OpenStandardInput);
        var inventories = new List<CookieInventory>();
        foreach (var result in DocumentBatch.Run(found, null, work, Environment.ProcessorCount, cancellation))
        {
            if (result.Failure is not null) failures.Add(new(result.Path, result.Failure));
            foreach (var inventory in result.Document?.Inventories ?? [])
            {
                if (inventory.Failure is null) inventories.Add(inventory);
                else failures.Add(new(inventory.Source.Path, inventory.Failure));
            }
        }
        return inventories;
    }
}
