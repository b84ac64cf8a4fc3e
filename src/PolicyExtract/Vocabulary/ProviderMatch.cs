namespace PolicyExtract.Vocabulary;

/// <summary>A company that words name.</summary>
/// <param name="ProviderId">The company's slug.</param>
/// <param name="Service">The service's slug; null when the words name the company alone.</param>
/// <param name="Known">Whether it is in our table; otherwise the slug is made from the words without their corporate form.</param>
public sealed record ProviderMatch(string ProviderId, string? Service, bool Known);
