namespace PolicyExtract.Writing;

/// <summary>What a caller may ask of a writer.</summary>
/// <param name="ExcelSafe">Whether CSV cells that a spreadsheet would take for a formula get a leading apostrophe. It changes the
/// data.</param>
public sealed record WritingOptions(bool ExcelSafe = false);
