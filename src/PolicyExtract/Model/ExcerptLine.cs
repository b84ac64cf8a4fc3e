namespace PolicyExtract.Model;

/// <summary>A line of a source from which a record was read.</summary>
/// <param name="Number">1-based, as editors count.</param>
/// <param name="Parts">The line in order; long stretches that belong to no field are shortened.</param>
public sealed record ExcerptLine(int Number, ValueList<ExcerptPart> Parts);
