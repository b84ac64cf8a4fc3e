namespace PolicyExtract.Model;

/// <summary>The sorts of statement about a cookie's lifetime.</summary>
public enum RetentionKind
{
    /// <summary>Until the browser is closed.</summary>
    Session,

    /// <summary>A period.</summary>
    Fixed,
    UntilDate,
    UntilEvent,

    /// <summary>It stays; no period is given.</summary>
    Persistent,

    /// <summary>Removed at once (0 days).</summary>
    Immediate,
    Range,

    /// <summary>Said to vary, or told without a number ("a few seconds").</summary>
    Variable,

    /// <summary>Words that say nothing, or that could not be read; the words are kept.</summary>
    Unknown,

    /// <summary>No cell, an empty one, or a dash.</summary>
    NotDeclared,
}
