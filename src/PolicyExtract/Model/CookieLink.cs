namespace PolicyExtract.Model;

/// <summary>A link that stands in a cookie's row.</summary>
/// <param name="Rel">What it leads to: <c>privacy</c>, <c>optout</c> or <c>about</c>.</param>
/// <param name="Url">http or https.</param>
public sealed record CookieLink(string Rel, string Url);
