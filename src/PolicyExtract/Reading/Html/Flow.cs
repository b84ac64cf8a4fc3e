using PolicyExtract.Model;

namespace PolicyExtract.Reading.Html;

/// <summary>What holds for the content of an element because of the elements around it.</summary>
/// <param name="Style">How its words are set off.</param>
/// <param name="Href">The target of the link around it.</param>
/// <param name="ListLevel">Number of lists around it.</param>
/// <param name="HeadingLevel">Level of the heading that it is in; 0 outside of headings.</param>
internal readonly record struct Flow(TextStyle Style, string? Href, int ListLevel, int HeadingLevel);
