using System.Runtime.InteropServices;

namespace PolicyExtract.Layout.Rows;

/// <summary>
/// The evidence of texts that are looked at again and again, as several rows and several readings go over the same lines. When it holds
/// many it forgets all and they are looked at once more: so that memory does not grow with the document.
/// </summary>
internal sealed class KeptTexts<TKey>(IEqualityComparer<TKey>? comparer = null)
    where TKey : notnull
{
    /// <summary>Texts, some ten megabytes: those of a policy of several hundred kilobytes.</summary>
    private const int Most = 1 << 15;

    private readonly Dictionary<TKey, CellEvidence?> known = new(comparer);

    /// <summary>What is known of a text, to be filled in where it is null before another one is asked for.</summary>
    public ref CellEvidence? this[TKey key]
    {
        get
        {
            MakeRoom();
            return ref CollectionsMarshal.GetValueRefOrAddDefault(known, key, out _);
        }
    }

    /// <summary>The same by a key of another form, which becomes one where none is known.</summary>
    public ref CellEvidence? By<TOther>(TOther key)
        where TOther : notnull, allows ref struct
    {
        MakeRoom();
        return ref CollectionsMarshal.GetValueRefOrAddDefault(known.GetAlternateLookup<TOther>(), key, out _);
    }

    private void MakeRoom()
    {
        if (known.Count == Most) known.Clear();
    }
}
