using PolicyExtract.Model;

namespace PolicyExtract.Tests.Layout.BrokenTables;

/// <summary>Which columns a table has, and in which order.</summary>
internal static class InventedColumns
{
    private static readonly CookieField[][] Usual =
    [
        [CookieField.Name, CookieField.Purpose, CookieField.Duration],
        [CookieField.Name, CookieField.Provider, CookieField.Purpose, CookieField.Duration],
        [CookieField.Name, CookieField.Duration, CookieField.Purpose],
        [CookieField.Name, CookieField.Provider, CookieField.Purpose, CookieField.Duration, CookieField.Storage],
        [CookieField.Category, CookieField.Name, CookieField.Purpose, CookieField.Duration],
        [CookieField.Provider, CookieField.Name, CookieField.Purpose, CookieField.Duration],
        [CookieField.Name, CookieField.Domain, CookieField.Duration, CookieField.Purpose],
        [CookieField.Name, CookieField.Category, CookieField.Provider, CookieField.Purpose, CookieField.Duration, CookieField.Party],
    ];

    private static readonly CookieField[] Others =
        [CookieField.Provider, CookieField.Category, CookieField.Storage, CookieField.Domain, CookieField.Party];

    public static IReadOnlyList<CookieField> Draw(Random random)
    {
        const double UsualShare = 0.65;
        if (random.Chance(UsualShare)) return random.Pick(Usual);
        const int MostOthers = 4;
        var others = Others.ToArray();
        random.Shuffle(others);
        CookieField[] fields = [CookieField.Purpose, CookieField.Duration, .. others.Take(random.Next(1, MostOthers + 1))];
        random.Shuffle(fields);
        return random.Chance(0.8) ? [CookieField.Name, .. fields] : [fields[0], CookieField.Name, .. fields.Skip(1)];
    }
}
