using PolicyExtract.Model;
using PolicyExtract.Writing;

namespace PolicyExtract.Batch;

/// <summary>Where a run's documents are written: one stream, or files that appear only when they are whole.</summary>
public sealed class DocumentOutput<T> : IDisposable
{
    private readonly List<IDocumentWriter<T>> writers = [];
    private readonly List<AtomicFile> files = [];
    private bool isComplete;

    /// <param name="stream">Stays open.</param>
    public DocumentOutput(Stream stream, OutputFormat<T> format, WritingOptions options) => writers.Add(format.Open(stream, options));

    public DocumentOutput(IEnumerable<OutputFile<T>> outputs, WritingOptions options)
    {
        var isOpen = false;
        try
        {
            foreach (var output in outputs)
            {
                files.Add(new(output.Path));
                writers.Add(output.Format.Open(files[^1].Stream, options));
            }
            isOpen = true;
        }
        finally
        {
            if (!isOpen) Dispose();
        }
    }

    public void Write(T document) => Prepare(document)();

    /// <inheritdoc cref="IDocumentWriter{T}.Prepare"/>
    public Action Prepare(T document)
    {
        var rest = writers.ConvertAll(writer => writer.Prepare(document));
        return () => rest.ForEach(write => write());
    }

    public void WriteFailure(string path, Diagnostic failure)
    {
        foreach (var writer in writers) writer.WriteFailure(path, failure);
    }

    /// <summary>What the formats could not say of the documents; not all of it is known before the output is complete.</summary>
    public IReadOnlyList<Diagnostic> Losses => [.. writers.SelectMany(writer => writer.Losses)];

    /// <summary>Ends all writing; only now do the files get their names.</summary>
    public void Complete()
    {
        foreach (var writer in writers) writer.Complete();
        DisposeWriters();
        isComplete = true;
        foreach (var file in files) file.Commit();
    }

    public void Dispose()
    {
        try
        {
            // A second time, writers of text would flush into files that are closed by then.
            if (!isComplete) DisposeWriters();
        }
        finally
        {
            foreach (var file in files) file.Dispose();
        }
    }

    private void DisposeWriters()
    {
        foreach (var writer in writers) writer.Dispose();
    }
}
