namespace PolicyExtract.Reading.ConsentData;

/// <summary>What consent data state of one field of a cookie.</summary>
/// <param name="Words">As they are to be read: escapes resolved, a number with its unit; they may hold tags and character references.</param>
/// <param name="Start">First character of the value in the text.</param>
/// <param name="End">The character after its last.</param>
internal readonly record struct ConsentCell(string Words, int Start, int End)
{
    public static ConsentCell Of(ScriptText value) => new(value.Text, value.Start, value.End);
}
