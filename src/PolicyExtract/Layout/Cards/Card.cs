using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout.Cards;

/// <summary>What a small table says of one cookie, a label and a value in each row.</summary>
/// <param name="Title">The name over the labels; empty where a label states it, or nothing does.</param>
/// <param name="Fields">The labels with their values, in order.</param>
internal sealed record Card(InlineText Title, IReadOnlyList<(GridCell Label, InlineText Value)> Fields)
{
    /// <summary>Likelihood from which words are a name by themselves, and from which one word over labels is.</summary>
    private const double SureName = 0.6, PossibleName = 0.3;

    public bool IsNamed => !Title.IsEmpty || Fields.Any(pair => IsLabelOfName(pair.Label));

    /// <summary>The labels folded, by which they are known again.</summary>
    public IEnumerable<string> Keys => Fields.Select(pair => KeyOf(pair.Label));

    public static string KeyOf(GridCell label) => FoldedText.Fold(label.Text.TrimEnd(':', '：', ' '));

    public static bool IsLabelOfName(GridCell label) => HeaderWords.HeadsNames(HeaderWords.Match(KeyOf(label)));

    /// <summary>Whether words over labels are the name of what these describe.</summary>
    public static bool IsTitle(InlineText words)
    {
        var title = new CellEvidence(words.Text);
        return title.Name >= SureName || title is { WordCount: 1, Name: >= PossibleName, IsKnownWord: false };
    }
}
