using PolicyExtract.Model;

namespace PolicyExtract.Comparing.Matrix;

/// <summary>What most platforms declare in one field of one cookie.</summary>
/// <param name="Spokesman">A declaration of the majority; the others are compared with it.</param>
/// <param name="Value">In its canonical form; null when most do not declare the field.</param>
/// <param name="Platforms">How many are of that mind.</param>
internal sealed record MajorityVote(CookieField Field, ComparedCookie Spokesman, string? Value, int Platforms)
{
    /// <summary>Silence is a vote. Among equally many the platform that comes first decides.</summary>
    /// <param name="row">The declarations of one cookie, by platform; at least one.</param>
    public static MajorityVote Of(CookieField field, IReadOnlyList<PlatformCookie> row)
    {
        var cookies = row.Select(cookie => cookie.Cookie).ToArray();
        var stated = cookies.Where(cookie => IsStated(field, cookie)).Select(cookie => Meaning(field, cookie.Record)!)
            .ToHashSet(StringComparer.Ordinal);
        var most = cookies.GroupBy(Ballot, StringComparer.Ordinal).MaxBy(votes => votes.Count())!;
        var spokesman = most.FirstOrDefault(cookie => IsStated(field, cookie)) ?? most.First();
        return new(field, spokesman, most.Key is null ? null : FieldValue.Of(field, spokesman.Record), most.Count());

        // What was inferred supports what others state, and says nothing by itself.
        string? Ballot(ComparedCookie cookie) => Meaning(field, cookie.Record) is { } meaning && stated.Contains(meaning) ? meaning : null;
    }

    private static bool IsStated(CookieField field, ComparedCookie cookie) =>
        FieldValue.Of(field, cookie.Record) is not null && !cookie.Record.Inferred.Contains(field);

    /// <summary>The same for values that mean the same: 12 months and a year, a text in other letter case. Null without a value.</summary>
    private static string? Meaning(CookieField field, CookieRecord cookie) => FieldValue.Of(field, cookie) switch
    {
        { } words when field is CookieField.Provider or CookieField.Feature or CookieField.Purpose => TextComparison.Letters(words),
        { } when field == CookieField.Duration && cookie.Duration.Seconds is { } seconds => $"{cookie.Duration.Kind} {seconds}",
        var value => value,
    };
}
