using PolicyExtract.Model;
using PolicyExtract.Writing;
using Spectre.Console;

namespace PolicyExtract.Cli;

/// <summary>Texts with marks at the words that another text does not have: colours, else the brackets of wdiff.</summary>
internal sealed class MarkedText(bool hasColors)
{
    /// <summary>One of the two texts, as markup of the console.</summary>
    public string Of(ValueList<WordRun> words, bool left) =>
        string.Join(' ', WordComparison.Of(words, left).Select(run => Marked(run, left)));

    private string Marked(WordRun run, bool left)
    {
        if (run is { InLeft: true, InRight: true }) return Markup.Escape(run.Text);
        if (hasColors) return $"[{(left ? "red" : "green")} underline]{Markup.Escape(run.Text)}[/]";
        return Markup.Escape(left ? $"[-{run.Text}-]" : $"{{+{run.Text}+}}");
    }
}
