namespace PolicyExtract.Model;

/// <summary>A word of a line and its place on the page.</summary>
/// <param name="Start">First character of the word in the line's text, in UTF-16 units.</param>
/// <param name="Length">Number of UTF-16 units.</param>
/// <param name="Box">The place on the page.</param>
public sealed record PlacedWord(int Start, int Length, SourceBox Box);
