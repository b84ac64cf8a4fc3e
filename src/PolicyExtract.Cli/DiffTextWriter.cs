using System.Globalization;
using PolicyExtract.Model;
using PolicyExtract.Writing;
using Spectre.Console;

namespace PolicyExtract.Cli;

/// <summary>
/// A comparison for people: a line a cookie, and a line a changed field; values that no line holds stand side by side, or below each
/// other where that is too narrow, with marks at the words that differ.
/// </summary>
internal sealed class DiffTextWriter(IAnsiConsole console) : IDocumentWriter<InventoryDiff>
{
    /// <summary>Characters in a line from which on two columns of text can be read.</summary>
    private const int WideEnough = 100;

    private const int Indent = 6;

    private readonly MarkedText marks = new(console.Profile.Capabilities.ColorSystem != ColorSystem.NoColors);

    public static OutputFormat<InventoryDiff> Format { get; } =
        new("text", ".txt", (output, _) => new DiffTextWriter(TextConsole.For(output, !Console.IsOutputRedirected)));

    public void Write(InventoryDiff document)
    {
        WriteSide("left", document.Left);
        WriteSide("right", document.Right);
        foreach (var cookie in document.OnlyLeft) WriteUnpaired("red", "-", cookie);
        foreach (var cookie in document.OnlyRight) WriteUnpaired("green", "+", cookie);
        foreach (var rename in document.PossibleRenames) WriteColored("blue", $"? {rename.Left} may be {rename.Right} (possible rename)");
        foreach (var cookie in document.Changed) WriteChanged("yellow", "~", cookie);
        foreach (var cookie in document.Equivalent) WriteChanged("default", "=", cookie);
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

    private void WriteChanged(string color, string sign, ChangedCookie cookie)
    {
        WriteColored(color, $"{sign} {cookie.Name}");
        foreach (var change in cookie.Fields) WriteField(change);
    }

    private void WriteField(FieldChange change)
    {
        var (left, right) = (ChangeWords.Value(change.Left), ChangeWords.Value(change.Right));
        var isChange = change.Class is not (ChangeClass.Layout or ChangeClass.Normalized);
        var grade = isChange ? ChangeWords.Grade(change.Class, change.Severity) : CanonicalWord.Of(change.Class);
        var line = $"    {CanonicalWord.Of(change.Field)}: {left} -> {right} ({grade})";
        if (line.Length <= console.Profile.Width)
        {
            console.WriteLine(line);
            return;
        }
        console.WriteLine($"    {CanonicalWord.Of(change.Field)} ({grade})");
        var words = change.Left is null || change.Right is null
            ? [new(left, true, false), new(right, false, true)]
            : WordComparison.Compare(left, right);
        if (console.Profile.Width >= WideEnough) WriteBeside(marks.Of(words, left: true), marks.Of(words, left: false));
        else WriteBelow(marks.Of(words, left: true), marks.Of(words, left: false));
    }

    private void WriteBeside(string left, string right)
    {
        var table = new Table { Border = TableBorder.None, ShowHeaders = false, Expand = true };
        table.AddColumn(new Spectre.Console.TableColumn("").PadRight(2)).AddColumn("");
        var half = (console.Profile.Width - Indent) / 2;
        foreach (var column in table.Columns) column.Width = half - column.Padding!.Value.Right;
        table.AddRow(new Markup(left), new Markup(right));
        console.Write(new Padder(table, new Padding(Indent, 0, 0, 0)));
    }

    private void WriteBelow(string left, string right)
    {
        var grid = new Grid()
            .AddColumn(new GridColumn { Width = 1, Padding = new(Indent, 0, 1, 0) })
            .AddColumn(new GridColumn { Padding = new(0) });
        console.Write(grid.AddRow("-", left).AddRow("+", right));
    }

    private void WriteColored(string color, string line) => console.MarkupLine($"[{color}]{Markup.Escape(line)}[/]");
}
