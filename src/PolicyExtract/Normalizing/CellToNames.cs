using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Normalizing;

/// <summary>Reads the cookie names of a name cell.</summary>
internal static class CellToNames
{
    /// <summary>Likelihoods from which, and below which, words in a name column are a host and no name.</summary>
    private const double SurelyHost = 0.9, HardlyName = 0.3;

    /// <summary>Pieces of a cell that are told apart; a cell of more is taken as one place.</summary>
    private const int MostFragments = 64;

    public static ValueList<StatedName> Read(InlineText cell) =>
        NameGrammar.Split(cell.TextWithBreaks).Where(name => !IsHost(name.Name)).ToValueList();

    /// <summary>The name, and the fragments of the cell in which it stands.</summary>
    public static StatedWords Place(StatedName name, InlineText cell)
    {
        if (cell.Fragments.Count is 1 or > MostFragments) return new(name.Name, cell);
        var start = 0;
        var standsIn = new List<TextFragment>();
        for (var count = 1; count <= cell.Fragments.Count; count++)
        {
            var end = new InlineText(cell.Fragments.Take(count).ToValueList()).TextWithBreaks.Length;
            if (start < name.Start + name.Length && name.Start < end) standsIn.Add(cell.Fragments[count - 1]);
            start = end;
        }
        return new(name.Name, standsIn.Count == 0 ? cell : new(standsIn.ToValueList()));
    }

    /// <summary>
    /// The provider that parentheses after names give, for each name: "uid, uidr (comScore)" says it of both.
    /// </summary>
    public static ValueList<string?> Providers(ValueList<StatedName> names)
    {
        var providers = new string?[names.Count];
        string? provider = null;
        for (var i = names.Count - 1; i >= 0; i--)
        {
            if (names[i].Qualifier is { } qualifier) provider = ProviderInText.IsKnown(qualifier) ? qualifier : null;
            providers[i] = provider;
        }
        return providers.ToValueList();
    }

    private static bool IsHost(string name) => HostGrammar.Likelihood(name) >= SurelyHost && NameGrammar.Likelihood(name) < HardlyName;
}
