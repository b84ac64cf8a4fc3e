namespace PolicyExtract.Vocabulary;

/// <summary>What a word can do in a statement of a lifetime; one word can do several things ("bis": up to, to, until).</summary>
[Flags]
internal enum RetentionRoles
{
    None = 0,
    Unit = 1,
    Number = 1 << 1,
    Session = 1 << 2,
    Browser = 1 << 3,
    Closing = 1 << 4,
    Persistent = 1 << 5,
    Variable = 1 << 6,
    Unknown = 1 << 7,
    Immediate = 1 << 8,
    UpTo = 1 << 9,
    AtLeast = 1 << 10,
    About = 1 << 11,
    To = 1 << 12,
    Until = 1 << 13,
    LastVisit = 1 << 14,
    LastActivity = 1 << 15,
    Set = 1 << 16,
    Consent = 1 << 17,
    Filler = 1 << 18,
    And = 1 << 19,
    Period = 1 << 20,
    Date = 1 << 21,
    Bound = UpTo | AtLeast | About,
    Anchor = LastVisit | LastActivity | Set | Consent,
    Statement = Session | Persistent | Variable | Unknown | Immediate | Period | Date,
}
