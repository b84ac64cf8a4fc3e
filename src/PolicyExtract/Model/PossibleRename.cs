namespace PolicyExtract.Model;

/// <summary>A cookie of the left side alone that may be one of the right side alone under another name; both stay counted there.</summary>
/// <param name="Similarity">Of the names, 0 to 1.</param>
public sealed record PossibleRename(string Left, string LeftId, string Right, string RightId, double Similarity);
