using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Normalizing;

/// <summary>What the document as a whole says that its single records need.</summary>
/// <param name="Language">BCP 47 primary tag; null when it is not known.</param>
/// <param name="PlatformDomain">The registrable domain of the site that the policy covers; null when that is no host.</param>
internal sealed record DocumentFacts(string? Language, string? PlatformDomain, CategoryResolution Categories)
{
    public OncePerWording<ProviderMatch?> Providers { get; } = new(Vocabulary.Providers.Find);

    public OncePerWording<Retention> Retentions { get; } = new(words => RetentionGrammar.Read(words, Language));
}
