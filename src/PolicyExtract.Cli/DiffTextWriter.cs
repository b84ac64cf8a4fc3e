using System.Globalization;
using PolicyExtract.Model;
using PolicyExtract.Writing;
using Spectre.Console;

namespace PolicyExtract.Cli;

/// <summary>A comparison for people: a line a cookie, and a line a changed field.</summary>
internal sealed class DiffTextWriter(IAnsiConsole console) : IDocumentWriter<InventoryDiff>
{
    private const string NotDeclared = "(not declared)";

    public static OutputFormat<InventoryDiff> Format { get; } =
        new("text", ".txt", (output, _) => new DiffTextWriter(TextConsole.For(output, !Console.IsOutputRedirected)));

    public void Write(InventoryDiff document)
    {
        WriteSide("left", document.Left);
        WriteSide("right", document.Right);
        foreach (var cookie in document.OnlyLeft) WriteUnpaired("red", "-", cookie);
        foreach (var cookie in document.OnlyRight) WriteUnpaired("green", "+", cookie);
        foreach (var cookie in document.Changed) WriteChanged(cookie);
        var (same, changed, onlyLeft, onlyRight) = document.Summary;
        console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{same} same, {changed} changed, {onlyLeft} only left, {onlyRight} only right"));
    }

    public void Complete()
    {
    }

    public void Dispose()
    {
    }

    private void WriteSide(string name, InventoryDiffSide side)
    {
        var platform = side.Platform is null ? "" : $", {side.Platform}";
        console.WriteLine($"{name}: {side.Path} ({Quantity.Of(side.Cookies, "cookie")}{platform})");
    }

    private void WriteUnpaired(string color, string sign, UnpairedCookie cookie)
    {
        var category = cookie.Category is { } known ? CanonicalWord.Of(known) : null;
        var facts = new[] { cookie.Provider, category, CanonicalWord.Of(cookie.Severity) }.Where(fact => fact is not null);
        WriteColored(color, $"{sign} {cookie.Name} ({string.Join(", ", facts)})");
    }

    private void WriteChanged(ChangedCookie cookie)
    {
        WriteColored("yellow", $"~ {cookie.Name}");
        foreach (var change in cookie.Fields)
        {
            var values = $"{change.Left ?? NotDeclared} -> {change.Right ?? NotDeclared}";
            var grade = $"{CanonicalWord.Of(change.Class)}, {CanonicalWord.Of(change.Severity)}";
            console.WriteLine($"    {CanonicalWord.Of(change.Field)}: {values} ({grade})");
        }
    }

    private void WriteColored(string color, string line) => console.MarkupLine($"[{color}]{Markup.Escape(line)}[/]");
}
