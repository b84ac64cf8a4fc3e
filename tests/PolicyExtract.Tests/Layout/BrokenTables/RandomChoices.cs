namespace PolicyExtract.Tests.Layout.BrokenTables;

/// <summary>Choices from a seeded source; the same seed makes the same choices.</summary>
internal static class RandomChoices
{
    public static T Pick<T>(this Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];

    public static bool Chance(this Random random, double probability) => random.NextDouble() < probability;

    /// <summary>A source for one thing among many of its sort: neither order nor number of the others changes it.</summary>
    public static Random For(string purpose, int seed)
    {
        const uint Basis = 2166136261;
        const uint Prime = 16777619;
        var hash = purpose.Aggregate(Basis, (current, character) => unchecked((current ^ character) * Prime));
        return new Random(unchecked((int)(hash ^ (uint)seed * 2654435761)));
    }
}
