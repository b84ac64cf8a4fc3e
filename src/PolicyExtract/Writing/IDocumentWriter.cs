namespace PolicyExtract.Writing;

/// <summary>Writes documents one by one in one format; what was written is flushed after each.</summary>
public interface IDocumentWriter<in T> : IDisposable
{
    void Write(T document);

    /// <summary>Writes what follows the last document. Without this call the output is not whole.</summary>
    void Complete();
}
