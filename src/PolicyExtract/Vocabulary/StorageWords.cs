using PolicyExtract.Model;

namespace PolicyExtract.Vocabulary;

/// <summary>Words for kinds of storage.</summary>
public static class StorageWords
{
    /// <summary>The storage that the words name; null when they name none.</summary>
    public static StorageKind? Find(string words) => null;

    /// <summary>0 to 1: how likely a text, taken by itself, names a kind of storage and nothing else.</summary>
    public static double Likelihood(string text) => 0;
}
