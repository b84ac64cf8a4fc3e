using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Normalizing;

/// <summary>Words over a table that may say something about its cookies.</summary>
/// <param name="Depth">Place in the outline: headings have their level, lesser lines are deeper than every heading.</param>
/// <param name="Category">The category that they name, if any.</param>
/// <param name="Provider">The known provider that they name, if any.</param>
/// <param name="Party">The party whose cookies they speak of, if any.</param>
/// <param name="Number">The number before them, if any.</param>
internal sealed record ContextLine(
    ContextLineKind Kind,
    double Depth,
    InlineText Content,
    CategoryMatch? Category = null,
    StatedWords? Provider = null,
    StatedWords? Party = null,
    ChapterNumber Number = default)
{
    /// <summary>The depth of everything that is not a marked heading.</summary>
    public const double UnmarkedDepth = Heading.UnmarkedLevel;

    /// <summary>Whether it is, or is in, an item of a list.</summary>
    public bool IsItem => Depth > UnmarkedDepth;

    public bool IsMarkedHeading => Kind == ContextLineKind.Heading && Depth < UnmarkedDepth;

    public ContextSubject Subject =>
        Category is not null ? ContextSubject.Category : Provider is not null ? ContextSubject.Provider : ContextSubject.Other;
}
