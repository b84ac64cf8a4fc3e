namespace PolicyExtract.Writing;

/// <summary>Words in a row of two compared texts.</summary>
/// <param name="Text">The words as one of the texts has them, single spaces between.</param>
/// <param name="InLeft">Whether the left text has them here.</param>
/// <param name="InRight">Whether the right text has them here; one of both is so.</param>
public sealed record WordRun(string Text, bool InLeft, bool InRight);
