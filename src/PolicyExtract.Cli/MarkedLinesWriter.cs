using System.Globalization;
using System.Text;
using PolicyExtract.Model;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PolicyExtract.Cli;

/// <summary>Lines of a source with the fields named below them, as compilers show where a fault is.</summary>
internal sealed class MarkedLinesWriter(IAnsiConsole console)
{
    private const string Extra = "extra";

    public void Write(ValueList<MarkedLine> lines)
    {
        var gutter = lines.Select(line => Place(line).Length).DefaultIfEmpty(0).Max();
        foreach (var line in lines)
        {
            WriteRow(Place(line).PadLeft(gutter), "default", line.Text.Replace('\t', '→'));
            WriteRow(new string(' ', gutter), "green", Underlined(line));
            WriteRow(new string(' ', gutter), "green", Named(line));
        }
    }

    private void WriteRow(string place, string color, string words) =>
        console.MarkupLine($"  [dim]{place} |[/] [{color}]{Markup.Escape(words)}[/]");

    private static string Place(MarkedLine line) => line.Line > 0
        ? line.Line.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"page {line.Page}");

    private static string Underlined(MarkedLine line)
    {
        var row = new StringBuilder();
        foreach (var mark in line.Marks)
        {
            row.Append(' ', Math.Max(0, Width(line.Text[..mark.Start]) - row.Length));
            row.Append('~', Width(line.Text.Substring(mark.Start, mark.Length)));
        }
        return row.ToString();
    }

    /// <summary>A field's name stands below its words, or as near behind the name before it as there is room.</summary>
    private static string Named(MarkedLine line)
    {
        var row = new StringBuilder();
        foreach (var mark in line.Marks)
        {
            row.Append(' ', Math.Max(row.Length == 0 ? 0 : 1, Width(line.Text[..mark.Start]) - row.Length));
            row.Append(mark.Field is { } field ? CanonicalWord.Of(field) : Extra);
        }
        return row.ToString();
    }

    /// <summary>Columns on a terminal: ideographs take two.</summary>
    private static int Width(string text) => new Segment(text.Replace('\t', '→')).CellCount();
}
