using AngleSharp.Common;

namespace PolicyExtract.Reading.Html.Parsing;

/// <summary>A run of text with character references resolved.</summary>
/// <param name="start">First character of the token that the text is a part of, or all of.</param>
internal sealed class PageText(string text, int start) : PageNode(start)
{
    public string Text { get; } = text;

    public override StringOrMemory NodeName => "#text";
}
