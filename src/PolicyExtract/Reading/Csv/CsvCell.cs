namespace PolicyExtract.Reading.Csv;

/// <summary>What stands between two delimiters.</summary>
/// <param name="Words">Without the quotation marks around them; doubled ones inside are single.</param>
/// <param name="Start">First character in the text, quotation marks included.</param>
/// <param name="End">The character after its last.</param>
internal readonly record struct CsvCell(string Words, int Start, int End);
