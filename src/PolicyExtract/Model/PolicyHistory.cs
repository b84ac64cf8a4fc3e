namespace PolicyExtract.Model;

/// <summary>The versions of one policy, and each cookie's life through them.</summary>
/// <param name="Path">The folder, or the repository and the file in it.</param>
/// <param name="Versions">By date.</param>
/// <param name="Cookies">By first seen, then by name.</param>
public sealed record PolicyHistory(string Path, ValueList<HistoryVersion> Versions, ValueList<CookieLife> Cookies);
