namespace PolicyExtract.Model;

/// <summary>What a document's format says about it outside its text; null where it says nothing.</summary>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Title">The title that the format states.</param>
/// <param name="Url">The page's own address (canonical link, <c>og:url</c>, <c>base</c>, saved-from comment).</param>
/// <param name="SiteName">The site's name (<c>og:site_name</c>).</param>
/// <param name="Modified">Date of the last change, ISO 8601.</param>
public sealed record PageFacts(
    string? Language = null,
    string? Title = null,
    string? Url = null,
    string? SiteName = null,
    string? Modified = null)
{
    public static PageFacts None { get; } = new();

    /// <summary>These facts, and those of another source where they say nothing.</summary>
    internal PageFacts OrElse(PageFacts other) => new(
        Language ?? other.Language, Title ?? other.Title, Url ?? other.Url, SiteName ?? other.SiteName, Modified ?? other.Modified);
}
