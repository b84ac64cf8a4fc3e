using System.CommandLine;
using PolicyExtract.Batch;
using PolicyExtract.Model;
using PolicyExtract.Referencing;

namespace PolicyExtract.Cli.Commands;

/// <summary><c>--reference</c>: a cookie database to look declared cookies up in.</summary>
internal static class ReferenceOption
{
    public static Option<string?> Create() => new("--reference")
    {
        Description = "A cookie database in the CSV form of the Open Cookie Database; what it says goes to the records' reference alone.",
        HelpName = "FILE",
    };

    /// <summary>Runs with the database that was asked for, if any; a file that is none is wrong usage.</summary>
    public static int WithDatabase(string? path, Func<Func<CookieInventory, CookieInventory>, int> run, CancellationToken cancellation)
    {
        if (path is null) return run(inventory => inventory);
        var (database, failure) = ReferenceFile.Read(path, cancellation);
        if (database is not null) return run(inventory => InventoryToReferences.Fill(inventory, database));
        new ConsoleReport().Failures([new(path, failure!)]);
        return ExitCode.Usage;
    }
}
