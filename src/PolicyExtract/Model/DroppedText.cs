namespace PolicyExtract.Model;

/// <summary>Words inside a table's region that were left out of its cells, and why.</summary>
/// <param name="Reason">In kebab-case: <c>repeated-header</c>, <c>page-number</c>, <c>rule</c>.</param>
public sealed record DroppedText(string Text, SourceLocation Location, string Reason);
