using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Normalizing;

/// <summary>The title of a document: as its format says, else its heading of the highest level, else a short line about cookies.</summary>
internal static class TitleOf
{
    /// <summary>Characters of the longest line that may be a title.</summary>
    private const int LongestTitle = 100;

    /// <summary>Level of a heading that heads a whole page.</summary>
    private const int PageLevel = 1;

    /// <summary>Underlines drawn with signs are no part of it.</summary>
    public static string? Document(ExtractedDocument document)
    {
        if (!string.IsNullOrWhiteSpace(document.Facts.Title)) return document.Facts.Title.Trim();
        var heading = document.Blocks.OfType<Heading>().FirstOrDefault(heading => heading.Level == PageLevel);
        if (heading is not null) return heading.Content.Text;
        var lines = BlockText.OutsideTables(document).Where(line => line.Length <= LongestTitle).ToList();
        return (lines.Find(CookieWords.IsIn) ?? lines.FirstOrDefault())?.TrimEnd('=', '-', ' ');
    }
}
