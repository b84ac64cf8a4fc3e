using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Normalizing;

/// <summary>The title of a document: as its format says, else its first heading of the highest level, else its first short line about cookies.</summary>
internal static class TitleOf
{
    /// <summary>Characters of the longest line that may be a title.</summary>
    private const int LongestTitle = 100;

    /// <summary>Level of a heading that heads a whole page.</summary>
    private const int PageLevel = 1;

    public static string? Document(ExtractedDocument document)
    {
        if (!string.IsNullOrWhiteSpace(document.Facts.Title)) return document.Facts.Title.Trim();
        if (document.Blocks.OfType<Heading>().FirstOrDefault(heading => heading.Level == PageLevel) is { } heading) return heading.Content.Text;
        var lines = document.Blocks.Where(block => block is not TableBlock).SelectMany(BlockText.Lines).Where(line => line.Length <= LongestTitle).ToList();
        return lines.Find(CookieWords.IsIn) ?? lines.FirstOrDefault();
    }
}
