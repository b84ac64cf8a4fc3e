using PolicyExtract.Model;

namespace PolicyExtract.Batch;

/// <summary>What the inputs as given stand for, in the order given, each file once.</summary>
public sealed record DiscoveredInputs(ValueList<InputFile> Files, ValueList<InputFailure> Failures);
