namespace PolicyExtract.Model;

/// <summary>The fields of a cookie that a column of a table can state.</summary>
public enum CookieField
{
    Name,
    Provider,
    Feature,
    Category,
    Purpose,
    Duration,
    Domain,
    Party,
    Storage,
}
