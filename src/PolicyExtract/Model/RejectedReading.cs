namespace PolicyExtract.Model;

/// <summary>A table that was not made of lines, because another reading of them was worth more.</summary>
/// <param name="Layout">Which layout proposed it, in kebab-case.</param>
public sealed record RejectedReading(string Layout, TableGrid Grid, ReadingScore Score);
