using PolicyExtract.Model;
using PolicyExtract.Writing;

namespace PolicyExtract.Batch;

/// <summary>
/// The list of inputs that gave no result, beside the results; without failures there is no such file, nor one of an earlier run.
/// </summary>
public sealed class FailureList(string folder) : IDisposable
{
    public const string FileName = RunFiles.Failures;

    private readonly string path = Path.Combine(folder, FileName);
    private AtomicFile? file;
    private CsvRows? rows;

    public void Add(string input, Diagnostic failure)
    {
        if (rows is null)
        {
            file = new(path);
            rows = new(file.Stream, excelSafe: false);
            rows.Write(["path", "id", "message"]);
        }
        rows.Write([input, failure.Id, failure.Message]);
    }

    /// <summary>Only now the list gets its name, or an earlier one goes.</summary>
    public void Complete()
    {
        rows?.Dispose();
        if (file is null) File.Delete(path);
        else file.Commit();
    }

    public void Dispose()
    {
        rows?.Dispose();
        file?.Dispose();
    }
}
