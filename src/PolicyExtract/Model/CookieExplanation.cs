namespace PolicyExtract.Model;

/// <summary>How one record came to be.</summary>
/// <param name="Cookie">The record itself.</param>
/// <param name="Table">The table that it stands in, and what was made of it.</param>
/// <param name="Fields">Where each field's value comes from.</param>
/// <param name="Lines">The lines of the source that hold its words, those of headings above the table included.</param>
/// <param name="Dropped">What stands between the table's rows and is in no cell.</param>
/// <param name="Score">How the table was judged; null where the format itself states it.</param>
/// <param name="RunnerUp">The reading that came second; null where the format itself states the table.</param>
public sealed record CookieExplanation(
    CookieRecord Cookie,
    TableSummary Table,
    ValueList<ExplainedField> Fields,
    ValueList<MarkedLine> Lines,
    ValueList<DroppedText> Dropped,
    ReadingScore? Score,
    ExplainedRunnerUp? RunnerUp);
