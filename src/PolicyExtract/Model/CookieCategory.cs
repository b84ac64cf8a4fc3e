namespace PolicyExtract.Model;

/// <summary>The canonical purpose categories.</summary>
public enum CookieCategory
{
    Necessary,
    Security,
    Preferences,
    Analytics,
    Marketing,
    Social,
    Other,
    Unclassified,
}
