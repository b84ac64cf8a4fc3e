namespace PolicyExtract.Model;

/// <summary>Something that happened to a cookie.</summary>
/// <param name="Date">Of the version that shows it; of a flip-flop, the last of them.</param>
/// <param name="Change">What changed; of a flip-flop, its first swing. Null where the whole cookie came or went.</param>
/// <param name="Since">Of a flip-flop, when it began; else null.</param>
/// <param name="Times">Of a flip-flop, how often it swung; else 1.</param>
public sealed record LifeEvent(LifeEventKind Kind, string Date, FieldChange? Change = null, string? Since = null, int Times = 1);
