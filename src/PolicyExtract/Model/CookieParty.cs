namespace PolicyExtract.Model;

/// <summary>Whether the visited site sets a cookie itself or lets another do so.</summary>
public enum CookieParty
{
    First,
    Third,
    Both,
}
