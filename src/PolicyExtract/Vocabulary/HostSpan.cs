namespace PolicyExtract.Vocabulary;

/// <summary>A host pattern in a text.</summary>
/// <param name="Start">First character of what stands for it (a scheme and a path included), in UTF-16 units.</param>
/// <param name="End">The character after it.</param>
internal readonly record struct HostSpan(string Host, int Start, int End);
