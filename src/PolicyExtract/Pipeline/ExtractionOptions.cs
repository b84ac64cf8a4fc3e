using PolicyExtract.Referencing;

namespace PolicyExtract.Pipeline;

/// <summary>What a caller may say of policies, and ask of their extraction.</summary>
public sealed record ExtractionOptions
{
    /// <summary>The path or URI under which the inventory names the policy; its suffix is a hint to the format.</summary>
    public string Path { get; init; } = "-";

    /// <summary>The platform that the policy belongs to, where it does not say so itself.</summary>
    public string? Platform { get; init; }

    /// <summary>Records below this confidence, from 0 to 1, are left out; a diagnostic tells how many.</summary>
    public double MinConfidence { get; init; }

    /// <summary>A cookie database to look declared cookies up in; null for none.</summary>
    public CookieDatabase? Reference { get; init; }

    /// <summary>How many policies are worked on at once.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;
}
