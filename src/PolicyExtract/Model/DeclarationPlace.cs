namespace PolicyExtract.Model;

/// <summary>
/// Where a document declares a cookie. Told in SARIF alone: all else that is written of a comparison is the same in any layout.
/// </summary>
/// <param name="Path">Of the document.</param>
/// <param name="Line">First line, 1-based; 0 where the format has no lines.</param>
/// <param name="EndLine">Last line, included.</param>
/// <param name="Page">1-based; 0 where the format has no pages.</param>
public sealed record DeclarationPlace(string Path, int Line, int EndLine, int Page);
