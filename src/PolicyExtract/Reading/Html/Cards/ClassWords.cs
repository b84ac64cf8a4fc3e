using PolicyExtract.Model;
using PolicyExtract.Reading.ConsentData;
using PolicyExtract.Reading.Html.Parsing;

namespace PolicyExtract.Reading.Html.Cards;

/// <summary>What the class of a piece without a label says it is: <c>cookie-item__expiry</c>, <c>CookieProvider</c>.</summary>
internal static class ClassWords
{
    /// <summary>The customary header of the field that the last word of a class names; null when none does.</summary>
    public static InlineText? Header(PageElement piece, SourceText source)
    {
        if (piece.Attribute("class") is not { } classes || FieldOf(classes) is not { } field) return null;
        return InlineText.Of(ConsentHeaders.Of(field), source.LocateAttribute(piece.Start, classes));
    }

    private static CookieField? FieldOf(string classes)
    {
        foreach (var name in classes.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var start = name.Length;
            while (start > 0 && char.IsAsciiLetter(name[start - 1]) && !(start < name.Length && char.IsAsciiLetterUpper(name[start]))) start--;
            var word = name[start..];
            // "type" and "key" are said of anything, and "name" and "cookie" of the whole card.
            if (ConsentKeys.FieldOf(word) is { } field && field is CookieField.Provider or CookieField.Purpose or CookieField.Duration or CookieField.Domain) return field;
        }
        return null;
    }
}
