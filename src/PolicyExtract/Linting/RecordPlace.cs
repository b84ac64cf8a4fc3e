using PolicyExtract.Model;

namespace PolicyExtract.Linting;

/// <summary>Where in the source a finding about a record stands.</summary>
internal static class RecordPlace
{
    /// <summary>Of the field's words, else of the name; null for a record without a place.</summary>
    public static SourceLocation? PlaceOf(this CookieRecord cookie, CookieField field)
    {
        var own = cookie.Evidence.Fragments.Where(fragment => fragment.Field == field).ToList();
        if (own.Count == 0 && field != CookieField.Name) return cookie.PlaceOf(CookieField.Name);
        return own.Count == 0 ? null : own.Select(fragment => fragment.Location).Aggregate((all, next) => all.To(next));
    }
}
