namespace PolicyExtract.Normalizing;

/// <summary>What a <see cref="ContextLine"/> names.</summary>
internal enum ContextSubject
{
    Category,
    Provider,
    Other,
}
