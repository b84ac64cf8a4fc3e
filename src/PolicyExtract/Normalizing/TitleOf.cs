using PolicyExtract.Model;

namespace PolicyExtract.Normalizing;

/// <summary>The title of a document: as its format says, else its highest heading, else its first short line.</summary>
internal static class TitleOf
{
    /// <summary>Characters of the longest line that may be a title.</summary>
    private const int LongestTitle = 100;

    public static string? Document(ExtractedDocument document) =>
        !string.IsNullOrWhiteSpace(document.Facts.Title) ? document.Facts.Title.Trim()
        : document.Blocks.OfType<Heading>().MinBy(heading => heading.Level)?.Content.Text
        ?? document.Blocks.SelectMany(BlockText.Lines).FirstOrDefault(line => line.Length <= LongestTitle);
}
