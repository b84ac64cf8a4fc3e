using PolicyExtract.Model;
using PolicyExtract.Writing;

namespace PolicyExtract.Batch;

/// <summary>Where a run's documents are written: one stream, or files that appear only when they are whole.</summary>
public sealed class DocumentOutput<T> : IDisposable
{
    private readonly ValueList<IDocumentWriter<T>> writers;
    private readonly ValueList<AtomicFile> files;
    private bool isComplete;

    /// <param name="stream">Stays open.</param>
    public DocumentOutput(Stream stream, OutputFormat<T> format, WritingOptions options)
    {
        writers = [format.Open(stream, options)];
        files = [];
    }

    public DocumentOutput(IEnumerable<OutputFile<T>> outputs, WritingOptions options)
    {
        var named = outputs.ToArray();
        files = named.Select(output => new AtomicFile(output.Path)).ToValueList();
        writers = named.Zip(files, (output, file) => output.Format.Open(file.Stream, options)).ToValueList();
    }

    public void Write(T document)
    {
        foreach (var writer in writers) writer.Write(document);
    }

    public void WriteFailure(InputFailure failure)
    {
        foreach (var writer in writers) writer.WriteFailure(failure.Path, failure.Diagnostic);
    }

    /// <summary>What the formats could not say of the documents written so far.</summary>
    public IEnumerable<Diagnostic> Losses => writers.SelectMany(writer => writer.Losses);

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
        // A second time, writers of text would flush into files that are closed by then.
        if (!isComplete) DisposeWriters();
        foreach (var file in files) file.Dispose();
    }

    private void DisposeWriters()
    {
        foreach (var writer in writers) writer.Dispose();
    }
}
