namespace PolicyExtract.Normalizing;

/// <summary>What words mean, read once for each wording: the cells of a document repeat providers, lifetimes and categories.</summary>
internal sealed class OncePerWording<T>(Func<string, T> read)
{
    private readonly Dictionary<string, T> known = new(StringComparer.Ordinal);

    public T this[string words]
    {
        get
        {
            if (!known.TryGetValue(words, out var meaning)) known.Add(words, meaning = read(words));
            return meaning;
        }
    }
}
