namespace PolicyExtract.Vocabulary;

/// <summary>
/// The companies that policies name most, with their products and hosts. Names are written without their corporate form; a <c>?</c> marks
/// one that is an ordinary word too, and means the company only with a capital.
/// </summary>
internal static partial class ProviderList
{
    public static IReadOnlyList<Provider> All { get; } = [.. Platforms, .. Measurement, .. Advertising, .. Sites, .. Consent];
}
