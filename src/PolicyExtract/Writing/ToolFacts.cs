namespace PolicyExtract.Writing;

/// <summary>Which program wrote a file.</summary>
public sealed record ToolFacts(string Name, string Version)
{
    public static ToolFacts Current { get; } = new("policyextract", typeof(ToolFacts).Assembly.GetName().Version!.ToString(3));
}
