namespace PolicyExtract.Comparing.Matrix;

/// <summary>A cookie as one platform declares it.</summary>
/// <param name="Platform">Index of the platform, 0-based.</param>
internal sealed record PlatformCookie(int Platform, ComparedCookie Cookie);
