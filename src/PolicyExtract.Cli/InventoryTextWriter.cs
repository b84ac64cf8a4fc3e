using PolicyExtract.Model;
using PolicyExtract.Writing;
using Spectre.Console;

namespace PolicyExtract.Cli;

/// <summary>Inventories for people: a table of cookies a document.</summary>
internal sealed class InventoryTextWriter(IAnsiConsole console) : IDocumentWriter<CookieInventory>
{
    public static OutputFormat<CookieInventory> Format { get; } =
        new("text", ".txt", (output, _) => new InventoryTextWriter(TextConsole.For(output, !Console.IsOutputRedirected)));

    public void Write(CookieInventory document)
    {
        var facts = new[] { document.Platform, document.Language, Quantity.Of(document.Cookies.Count, "cookie") };
        console.MarkupLineInterpolated($"[bold]{document.Source.Path}[/] ({string.Join(", ", facts.Where(fact => fact is not null))})");
        if (document.Cookies.Count > 0) console.Write(Cookies(document));
        foreach (var diagnostic in document.Diagnostics)
            console.WriteLine($"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.Message}");
        console.WriteLine();
    }

    public void Complete()
    {
    }

    public void Dispose()
    {
    }

    private static Table Cookies(CookieInventory document)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns("Name", "Provider", "Category", "Duration", "Purpose");
        foreach (var cookie in document.Cookies)
        {
            table.AddRow(
                new Text(cookie.Name),
                new Text(cookie.Provider ?? ""),
                new Text(cookie.Category?.ToString().ToLowerInvariant() ?? ""),
                new Text(cookie.Declared.Duration ?? ""),
                new Text(cookie.Purpose ?? ""));
        }
        return table;
    }
}
