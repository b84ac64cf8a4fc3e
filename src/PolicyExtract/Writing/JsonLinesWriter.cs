using System.Text.Json;

namespace PolicyExtract.Writing;

/// <summary>One document a line.</summary>
internal sealed class JsonLinesWriter<T>(Stream output) : IDocumentWriter<T>
{
    public void Write(T document) => Prepare(document)();

    public Action Prepare(T document)
    {
        var line = JsonSerializer.SerializeToUtf8Bytes(document, PolicyJson.Of<T>());
        return () =>
        {
            output.Write(line);
            output.WriteByte((byte)'\n');
            output.Flush();
        };
    }

    public void Complete()
    {
    }

    public void Dispose()
    {
    }
}
