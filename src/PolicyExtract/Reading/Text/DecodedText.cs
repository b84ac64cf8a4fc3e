using PolicyExtract.Model;

namespace PolicyExtract.Reading.Text;

/// <summary>The characters of a document.</summary>
/// <param name="Text">Without a byte order mark; empty when refused.</param>
/// <param name="Charset">The encoding, as an IANA name; null when refused.</param>
/// <param name="Diagnostics">What was doubtful about the decoding.</param>
/// <param name="Refusal">Why the bytes are not taken for text; null when they are.</param>
internal sealed record DecodedText(string Text, string? Charset, ValueList<Diagnostic> Diagnostics, Diagnostic? Refusal = null);
