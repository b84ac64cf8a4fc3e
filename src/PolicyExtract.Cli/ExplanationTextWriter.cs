using System.Globalization;
using PolicyExtract.Model;
using PolicyExtract.Writing;
using Spectre.Console;

namespace PolicyExtract.Cli;

/// <summary>Explanations for people: the marked lines of each cookie, what was made of them, and what came second.</summary>
internal sealed class ExplanationTextWriter(IAnsiConsole console) : IDocumentWriter<InventoryExplanation>
{
    private readonly MarkedLinesWriter lines = new(console);

    public static OutputFormat<InventoryExplanation> Format { get; } =
        new("text", ".txt", (output, _) => new ExplanationTextWriter(TextConsole.For(output, !Console.IsOutputRedirected)));

    public void Write(InventoryExplanation document)
    {
        console.MarkupLineInterpolated($"[bold]{document.Source.Path}[/] ({Quantity.Of(document.Cookies.Count, "cookie")})");
        console.WriteLine();
        foreach (var cookie in document.Cookies) Write(cookie);
    }

    public void Complete()
    {
    }

    public void Dispose()
    {
    }

    private void Write(CookieExplanation explained)
    {
        var cookie = explained.Cookie;
        console.MarkupLineInterpolated($"[bold]{cookie.Name}[/]  {cookie.Id}  confidence {Number(cookie.Confidence)}");
        console.WriteLine();
        lines.Write(explained.Lines);
        console.WriteLine();
        foreach (var (label, words) in Facts(explained)) console.MarkupLineInterpolated($"  [dim]{label,-11}[/]{words}");
        console.WriteLine();
    }

    private static IEnumerable<(string Label, string Words)> Facts(CookieExplanation explained)
    {
        yield return ("table", ExplanationWords.OfTable(explained.Table, explained.Cookie.Evidence));
        foreach (var field in explained.Fields)
            yield return (CanonicalWord.Of(field.Field), ExplanationWords.OfField(field, explained.Cookie));
        if (explained.Cookie.Repairs.Count > 0) yield return ("repairs", string.Join(", ", explained.Cookie.Repairs));
        foreach (var dropped in explained.Dropped.GroupBy(dropped => (dropped.Text, dropped.Reason)))
        {
            var times = dropped.Count() > 1 ? string.Create(CultureInfo.InvariantCulture, $", {dropped.Count()} times") : "";
            yield return ("left out", $"{dropped.Key.Text} ({dropped.Key.Reason}{times})");
        }
        foreach (var extra in explained.Cookie.Extra) yield return ("extra", $"{extra.Header}: {extra.Text}");
        if (explained.Cookie.Warnings.Count > 0) yield return ("warnings", string.Join(", ", explained.Cookie.Warnings));
        if (explained.Score is null) yield return ("judged", "not at all: the format itself states the table");
        else yield return ("judged", ExplanationWords.OfScore(explained.Score));
        if (explained.RunnerUp is not { } second) yield break;
        yield return ("runner-up", ExplanationWords.OfRunnerUp(second));
        if (second.Cells.Count > 0) yield return ("", ExplanationWords.OfCells(second.Cells));
        if (second.Score is not null) yield return ("lost by", ExplanationWords.WhyLost(explained.Score!, second));
    }

    private static string Number(double number) => number.ToString("0.00", CultureInfo.InvariantCulture);
}
