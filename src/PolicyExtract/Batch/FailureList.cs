using PolicyExtract.Writing;

namespace PolicyExtract.Batch;

/// <summary>The list of inputs that gave no result, beside the results.</summary>
public static class FailureList
{
    public const string FileName = RunFiles.Failures;

    /// <summary>Writes the list into a folder; without failures there is no such file, nor one of an earlier run.</summary>
    public static void Write(string folder, IReadOnlyCollection<InputFailure> failures)
    {
        var path = Path.Combine(folder, FileName);
        if (failures.Count == 0)
        {
            File.Delete(path);
            return;
        }
        using var file = new AtomicFile(path);
        using (var rows = new CsvRows(file.Stream, excelSafe: false))
        {
            rows.Write(["path", "id", "message"]);
            foreach (var failure in failures) rows.Write([failure.Path, failure.Diagnostic.Id, failure.Diagnostic.Message]);
        }
        file.Commit();
    }
}
