using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Normalizing;

/// <summary>What the document as a whole says that its single records need.</summary>
/// <param name="PlatformDomain">The registrable domain of the site that the policy covers; null when that is no host.</param>
internal sealed record DocumentFacts(string? PlatformDomain, CategoryResolution Categories)
{
    public OncePerWording<ProviderMatch?> Providers { get; } = new(Vocabulary.Providers.Find);

    public OncePerWording<Retention> Retentions { get; } = new(RetentionGrammar.Read);
}
