using System.Diagnostics;
using System.Text.Json;
using PolicyExtract.Model;

namespace PolicyExtract.Cli;

/// <summary>A run for programs that watch: one event a line, as JSON.</summary>
internal sealed class JsonLog(Stream log) : IRunReport
{
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private int documents;
    private int failures;
    private long found;

    public void Resumed(int documents) => Write("resumed", writer => writer.WriteNumber("documents", documents));

    public void BegunAnew(int documents) => Write("begun_anew", writer => writer.WriteNumber("documents", documents));

    public void Document(DocumentSummary document, Diagnostic? failure, long sourceBytes)
    {
        documents++;
        found += document.Found;
        if (failure is not null) failures++;
        Write("document", writer =>
        {
            writer.WriteString("path", document.Path);
            writer.WriteString("status", document.Status.Replace(' ', '_'));
            writer.WriteNumber("found", document.Found);
            if (failure is null) return;
            writer.WriteString("id", failure.Id);
            writer.WriteString("message", failure.Message);
        });
    }

    public void Losses(IReadOnlyList<Diagnostic> losses)
    {
        foreach (var loss in losses)
        {
            Write("loss", writer =>
            {
                writer.WriteString("id", loss.Id);
                writer.WriteString("message", loss.Message);
            });
        }
    }

    public void Finished(string? folder) => Write("finished", WriteCounts);

    public void Stopped(string? resumeCommand) => Write("stopped", writer =>
    {
        WriteCounts(writer);
        if (resumeCommand is not null) writer.WriteString("resume", resumeCommand);
    });

    private void WriteCounts(Utf8JsonWriter writer)
    {
        writer.WriteNumber("documents", documents);
        writer.WriteNumber("failures", failures);
        writer.WriteNumber("found", found);
        writer.WriteNumber("seconds", Math.Round(watch.Elapsed.TotalSeconds, 3));
    }

    private void Write(string name, Action<Utf8JsonWriter> write)
    {
        using (var writer = new Utf8JsonWriter(log))
        {
            writer.WriteStartObject();
            writer.WriteString("event", name);
            write(writer);
            writer.WriteEndObject();
        }
        log.Write("\n"u8);
        log.Flush();
    }
}
