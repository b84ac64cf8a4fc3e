namespace PolicyExtract.Vocabulary;

/// <summary>Units of time, shortest first.</summary>
internal enum PeriodUnit
{
    None,
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}
