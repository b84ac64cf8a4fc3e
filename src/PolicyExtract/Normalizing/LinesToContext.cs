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
            Words(category),
            category is not null && over.TakeWhile(line => line != category).Append(category).Any(SaysExempt),
            over.Select(line => line.Provider).FirstOrDefault(provider => provider is not null),
            Party(over),
            over.Where(line => line.Kind != ContextLineKind.Sentence).Take(1).Select(Storage).FirstOrDefault());
    }

    /// <summary>The nearest line that names a category, or the one above it that names the same with fewer words around it.</summary>
    private static ContextLine? Category(ValueList<ContextLine> over)
    {
        var naming = over.Where(line => line.Category is not null).ToList();
        return naming.TakeWhile(line => line.Category!.Category == naming[0].Category!.Category).MaxBy(line => line.Category!.Strength);
    }

    /// <summary>What the nearest line says; items of a list that name both parties tell which there are, and hold for nothing below.</summary>
    private static StatedWords? Party(ValueList<ContextLine> over)
    {
        var isOfBoth = over.Where(line => line is { IsItem: true, Party: not null }).Select(line => PartyWords.Find(line.Party!.Words)).Distinct().Skip(1).Any();
        return over.FirstOrDefault(line => line.Party is not null && !(isOfBoth && line.IsItem))?.Party;
    }

    private static bool SaysExempt(ContextLine line) => ConsentWords.SayExempt(line.Content.Text);

    private static StatedWords? Words(ContextLine? category) =>
        category is not null && HeadingWords.Of(category.Content) is var stated ? stated with { Words = WithoutProducts(stated.Words) } : null;

    /// <summary>A category without the products in parentheses behind it, of which some are called like a storage: "Advertising (Google Ads, Meta Pixel)".</summary>
    private static string WithoutProducts(string category) =>
        category is [.., ')'] && category.LastIndexOf('(') is > 0 and var products && StorageWords.OtherAreIn(category[products..])
        && category[(products + 1)..^1].Split(',', StringSplitOptions.TrimEntries).All(ProviderInText.IsKnown)
            ? category[..products].TrimEnd()
            : category;

    /// <summary>
    /// A storage other than cookies: "cookies" is said of everything, and may come before "and local storage". "Meta Pixel" is a product.
    /// </summary>
    private static StatedWords? Storage(ContextLine line)
    {
        if (line.Provider is not null) return null;
        var text = WithoutProducts(line.Content.Text);
        var wording = SmallestWording.FindOtherStorage(text);
        return wording is null || CookieWords.IsIn(text[..text.IndexOf(wording, StringComparison.Ordinal)])
            ? null
            : new(wording, line.Content);
    }
}
