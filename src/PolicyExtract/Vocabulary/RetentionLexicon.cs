namespace PolicyExtract.Vocabulary;

/// <summary>
/// How lifetimes are told. Units are given in all their cases and short forms; the first word of a unit is its singular.
/// A word that also says how many stands with its number, as do the duals of Hebrew and Arabic: <c>שנתיים=2</c>.
/// </summary>
public sealed record RetentionLexicon
{
    public required WordList Second { get; init; }

    public required WordList Minute { get; init; }

    public required WordList Hour { get; init; }

    public required WordList Day { get; init; }

    public required WordList Week { get; init; }

    public required WordList Month { get; init; }

    public required WordList Year { get; init; }

    /// <summary>Number words: <c>two=2</c>.</summary>
    public required WordList Numbers { get; init; }

    public required WordList Session { get; init; }

    /// <summary>Words for the browser, which beside a word for closing mean the session.</summary>
    public required WordList Browser { get; init; }

    /// <summary>Words for closing or leaving the browser.</summary>
    public required WordList Closing { get; init; }

    public required WordList Persistent { get; init; }

    public required WordList Variable { get; init; }

    public required WordList Unknown { get; init; }

    public required WordList Immediate { get; init; }

    public required WordList UpTo { get; init; }

    public required WordList AtLeast { get; init; }

    public required WordList About { get; init; }

    /// <summary>What stands between the ends of a range ("1 to 2 years").</summary>
    public required WordList To { get; init; }

    /// <summary>What begins an event or a date ("until", "when").</summary>
    public required WordList Until { get; init; }

    public required WordList LastVisit { get; init; }

    public required WordList LastActivity { get; init; }

    public required WordList Set { get; init; }

    public required WordList Consent { get; init; }

    /// <summary>Words that stand beside a lifetime and add nothing to it ("expires", "after", "stored for").</summary>
    public required WordList Fillers { get; init; }
}
