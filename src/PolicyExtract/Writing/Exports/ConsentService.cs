using PolicyExtract.Model;

namespace PolicyExtract.Writing.Exports;

/// <summary>The cookies that a visitor of a site allows or refuses together: those of one service, for one sort of purpose.</summary>
/// <param name="Name">A slug; unique among services.</param>
/// <param name="Title">The provider as the document has it; null without one.</param>
internal sealed record ConsentService(string Name, string? Title, CookieCategory Category, List<CookieRecord> Cookies)
{
    /// <summary>A visitor cannot refuse it.</summary>
    public bool IsRequired => Category is CookieCategory.Necessary or CookieCategory.Security;
}
