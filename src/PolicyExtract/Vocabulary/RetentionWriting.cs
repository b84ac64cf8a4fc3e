using System.Globalization;
using PolicyExtract.Model;

namespace PolicyExtract.Vocabulary;

/// <summary>A lifetime → English words.</summary>
internal static class RetentionWriting
{
    private static readonly (char Letter, bool IsTime, string Word)[] Units =
    [
        ('Y', false, "year"), ('M', false, "month"), ('D', false, "day"), ('H', true, "hour"), ('M', true, "minute"), ('S', true, "second"),
    ];

    public static string Of(Retention retention) => retention.Kind switch
    {
        RetentionKind.Session => "session",
        RetentionKind.Fixed => BoundOf(retention.Bound) + OfIso(retention.Iso) + AnchorOf(retention.Anchor),
        RetentionKind.UntilDate => $"until {retention.Until}",
        RetentionKind.UntilEvent => retention.Event ?? "",
        RetentionKind.Persistent => "persistent",
        RetentionKind.Immediate => "immediately removed",
        RetentionKind.Range => OfRange(retention),
        RetentionKind.Variable => "varies",
        RetentionKind.NotDeclared => "-",
        _ => "unknown",
    };

    private static string BoundOf(RetentionBound bound) => bound switch
    {
        RetentionBound.UpTo => "up to ",
        RetentionBound.AtLeast => "at least ",
        RetentionBound.About => "about ",
        _ => "",
    };

    private static string AnchorOf(RetentionAnchor? anchor) => anchor switch
    {
        RetentionAnchor.Set => " after being set",
        RetentionAnchor.LastVisit => " after last visit",
        RetentionAnchor.LastActivity => " after last activity",
        RetentionAnchor.Consent => " after consent",
        _ => "",
    };

    private static string OfIso(string? iso)
    {
        var words = new List<string>();
        var isTime = false;
        var number = 0L;
        foreach (var character in iso ?? "")
        {
            if (char.IsAsciiDigit(character))
                number = (number * 10) + (character - '0');
            else if (character == 'T')
                isTime = true;
            else if (character != 'P')
            {
                words.Add(Counted(number, Array.Find(Units, unit => unit.Letter == character && unit.IsTime == isTime).Word));
                number = 0;
            }
        }
        return string.Join(' ', words);
    }

    private static string OfRange(Retention retention)
    {
        var end = Counted(retention.MaxSeconds ?? 0);
        return (retention.MinSeconds is { } shortest ? Counted(shortest) : "session") + " to " + end + AnchorOf(retention.Anchor);
    }

    private static string Counted(long seconds) => seconds % Period.SecondsPerDay == 0 && seconds > 0
        ? Counted(seconds / Period.SecondsPerDay, "day")
        : Counted(seconds, "second");

    private static string Counted(long number, string unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {unit}{(number == 1 ? "" : "s")}");
}
