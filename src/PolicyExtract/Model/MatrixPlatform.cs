namespace PolicyExtract.Model;

/// <summary>A platform of a matrix.</summary>
/// <param name="Name">The platform that its documents name; where they name none, several, or that of another, the path below
/// the folder that all share. Unique.</param>
/// <param name="Path">The file or folder that was compared.</param>
/// <param name="Documents">Number of documents.</param>
/// <param name="Cookies">Number of cookies in all of them.</param>
public sealed record MatrixPlatform(string Name, string Path, int Documents, int Cookies);
