using PolicyExtract.Model;

namespace PolicyExtract.Batch.Versions;

/// <summary>What a policy is to be read from at one date.</summary>
/// <param name="Date">ISO 8601: month, day or time, as far as it is known.</param>
/// <param name="Label">The files, or the commit.</param>
/// <param name="Files">Empty when the policy was deleted.</param>
public sealed record PolicyVersionInputs(string Date, string Label, ValueList<InputFile> Files);
