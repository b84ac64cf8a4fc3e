using PolicyExtract.Model;

namespace PolicyExtract.Writing;

/// <summary>Writes documents one by one in one format; what was written is flushed after each.</summary>
public interface IDocumentWriter<in T> : IDisposable
{
    /// <summary>
    /// What the format could not say of the documents, counted, once the output is complete; empty for a format that holds everything.
    /// </summary>
    IReadOnlyList<Diagnostic> Losses => [];

    void Write(T document);

    /// <summary>
    /// Does what needs no other document, by several threads at once; what comes back does the rest of <see cref="Write"/>, in the order of
    /// the documents.
    /// </summary>
    Action Prepare(T document) => () => Write(document);

    /// <summary>Notes an input of which there is no document, or a failed one; a format of documents alone has no place for it.</summary>
    void WriteFailure(string path, Diagnostic failure)
    {
    }

    /// <summary>Writes what follows the last document. Without this call the output is not whole.</summary>
    void Complete();
}
