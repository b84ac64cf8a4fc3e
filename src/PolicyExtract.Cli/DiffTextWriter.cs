using System.Globalization;
using PolicyExtract.Model;
using PolicyExtract.Writing;
using Spectre.Console;

namespace PolicyExtract.Cli;

/// <summary>A comparison for people: a line a cookie, and a line a changed field.</summary>
internal sealed class DiffTextWriter(IAnsiConsole console) : IDocumentWriter<InventoryDiff>
{
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
        console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {side.Path} ({side.Cookies} cookies{platform})"));
    }

    private void WriteUnpaired(string color, string sign, UnpairedCookie cookie)
    {
        var facts = new[] { cookie.Provider, cookie.Category is { } category ? CanonicalWord.Of(category) : null, CanonicalWord.Of(cookie.Severity) };
        WriteColored(color, $"{sign} {cookie.Name} ({string.Join(", ", facts.Where(fact => fact is not null))})");
    }

    private void WriteChanged(ChangedCookie cookie)
    {
        WriteColored("yellow", $"~ {cookie.Name}");
        foreach (var change in cookie.Fields)
        {
            var grade = $"{CanonicalWord.Of(change.Class)}, {CanonicalWord.Of(change.Severity)}";
            console.WriteLine($"    {CanonicalWord.Of(change.Field)}: {change.Left ?? "(not declared)"} -> {change.Right ?? "(not declared)"} ({grade})");
        }
    }

    private void WriteColored(string color, string line) => console.MarkupLine($"[{color}]{Markup.Escape(line)}[/]");
}
