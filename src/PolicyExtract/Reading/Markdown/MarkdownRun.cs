namespace PolicyExtract.Reading.Markdown;

/// <summary>Lines of a Markdown document whose inline markup is read together.</summary>
/// <param name="First">Index of the first line.</param>
/// <param name="Count">Number of lines.</param>
/// <param name="Columns">For a row of a pipe table, the cells that its delimiter row has; 0 for rows without one.</param>
internal readonly record struct MarkdownRun(MarkdownRunKind Kind, int First, int Count, int Columns = 0);
