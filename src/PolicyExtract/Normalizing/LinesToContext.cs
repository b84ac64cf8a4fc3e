using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Normalizing;

/// <summary>Reads from the lines over a table what they say of its cookies; the nearest line that says something is right.</summary>
internal static class LinesToContext
{
    public static TableContext Read(ValueList<ContextLine> over)
    {
        var category = Category(over);
        return new(
            over.FirstOrDefault(line => line.Kind != ContextLineKind.Sentence)?.Content.Text,
            category is null ? null : HeadingWords.Of(category.Content),
            category is not null && over.TakeWhile(line => line != category).Append(category).Any(SaysExempt),
            over.Select(line => line.Provider).FirstOrDefault(provider => provider is not null),
            over.Select(line => line.Party).FirstOrDefault(party => party is not null),
            over.Where(line => line.Kind != ContextLineKind.Sentence).Take(1).Select(Storage).FirstOrDefault());
    }

    /// <summary>The nearest line that names a category, or the one above it that names the same with fewer words around it.</summary>
    private static ContextLine? Category(ValueList<ContextLine> over)
    {
        var naming = over.Where(line => line.Category is not null).ToList();
        return naming.TakeWhile(line => line.Category!.Category == naming[0].Category!.Category).MaxBy(line => line.Category!.Strength);
    }

    private static bool SaysExempt(ContextLine line) => ConsentWords.SayExempt(line.Content.Text);

    /// <summary>
    /// A storage other than cookies: "cookies" is said of everything, and may come before "and local storage". "Meta Pixel" is a product.
    /// </summary>
    private static StatedWords? Storage(ContextLine line)
    {
        if (line.Provider is not null) return null;
        var text = line.Content.Text;
        var wording = SmallestWording.FindOtherStorage(text);
        return wording is null || CookieWords.IsIn(text[..text.IndexOf(wording, StringComparison.Ordinal)])
            ? null
            : new(wording, line.Content);
    }
}
