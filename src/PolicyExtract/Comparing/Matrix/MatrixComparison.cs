using PolicyExtract.Model;

namespace PolicyExtract.Comparing.Matrix;

/// <summary>Tells which platform declares which cookie, what most of them declare, and who deviates from it.</summary>
public static class MatrixComparison
{
    private static readonly CookieField[] Fields = Enum.GetValues<CookieField>();

    /// <param name="inputs">
    /// Two stay in their order, the first as the reference. More stand in the order of their names: their order here changes nothing.
    /// </param>
    public static InventoryMatrix Compare(IReadOnlyList<MatrixInput> inputs)
    {
        if (inputs.Count > 2) inputs = [.. inputs.OrderBy(input => input.Path, StringComparer.Ordinal)];
        var named = PlatformNames.Of(inputs).Zip(inputs, (name, input) => (Name: name, Input: input));
        var platforms = inputs.Count > 2 ? [.. named.OrderBy(platform => platform.Name, StringComparer.Ordinal)] : named.ToArray();
        var rows = CookieAlignment.Align(platforms.SelectMany((platform, index) => Declared(index, platform.Input)));
        var cookies = rows.OrderBy(row => row[0].Platform)
            .ThenBy(row => row[0].Cookie, Comparer<ComparedCookie>.Create(ComparedCookie.InOrder))
            .Select(row => Cookie(row, platforms.Length))
            .OrderBy(cookie => cookie.Name, StringComparer.Ordinal)
            .ToValueList();
        return new(
            platforms.Select(platform => Platform(platform.Name, platform.Input)).ToValueList(),
            Summary(cookies),
            PlatformFamilies.Find(platforms.Length, cookies),
            cookies);
    }

    private static IEnumerable<PlatformCookie> Declared(int platform, MatrixInput input) =>
        InventoryComparison.Cookies(input.Documents).Select(cookie => new PlatformCookie(platform, cookie));

    private static MatrixPlatform Platform(string name, MatrixInput input) =>
        new(name, input.Path, input.Documents.Count, input.Documents.Sum(document => document.Cookies.Count));

    private static MatrixCookie Cookie(IReadOnlyList<PlatformCookie> row, int platforms)
    {
        var votes = Fields.Select(field => MajorityVote.Of(field, row)).ToArray();
        var records = row.Select(cookie => cookie.Cookie.Record).ToArray();
        return new(
            votes.First(vote => vote.Field == CookieField.Name).Value!,
            MostFrequent(records.Select(record => record.Category)),
            MostFrequent(records.Select(record => record.Provider)),
            votes.Where(vote => vote.Value is not null)
                .Select(vote => new FieldMajority(vote.Field, vote.Value!, vote.Platforms)).ToValueList(),
            PresenceSeverity(row, platforms),
            row.Select(cookie => new MatrixCell(cookie.Platform, cookie.Cookie.Record, Deviations(votes, cookie.Cookie))).ToValueList());
    }

    private static ValueList<FieldDeviation> Deviations(IEnumerable<MajorityVote> votes, ComparedCookie cookie) =>
        votes.Select(vote => FieldComparison.Compare(vote.Field, vote.Spokesman, cookie))
            .OfType<FieldChange>()
            .Select(change => new FieldDeviation(change.Field, change.Left, change.Right, change.Class, change.Severity))
            .ToValueList();

    /// <summary>The first one among equally frequent ones; null when there is none.</summary>
    private static T? MostFrequent<T>(IEnumerable<T?> values) =>
        values.Where(value => value is not null).GroupBy(value => value).MaxBy(group => group.Count()) is { } most ? most.Key : default;

    /// <summary>Where most declare it, it is missing elsewhere; where few do, it is one more there.</summary>
    private static DiagnosticSeverity? PresenceSeverity(IReadOnlyList<PlatformCookie> row, int platforms)
    {
        if (row.Count == platforms) return null;
        var isUsual = row.Count * 2 > platforms || (row.Count * 2 == platforms && row[0].Platform == 0);
        return isUsual ? DiagnosticSeverity.Warning : row.Max(cookie => InventoryComparison.Added(cookie.Cookie.Record));
    }

    private static MatrixSummary Summary(ValueList<MatrixCookie> cookies)
    {
        var differing = cookies.Count(cookie => cookie.IsDiffering);
        var partial = cookies.Count(cookie => cookie.PresenceSeverity is not null);
        var same = cookies.Count(cookie => !cookie.IsDiffering && cookie.PresenceSeverity is null);
        return new(cookies.Count, same, differing, partial);
    }
}
