using System.Text;
using PolicyExtract.Model;
using PolicyExtract.Referencing;
using PolicyExtract.Writing;

namespace PolicyExtract.Batch;

/// <summary>Reads a cookie database from a file.</summary>
public static class ReferenceFile
{
    /// <summary>The database, or why it cannot be had.</summary>
    public static (CookieDatabase? Database, Diagnostic? Failure) Read(string path, CancellationToken cancellation)
    {
        var (bytes, failure) = InputReading.Read(new(path, () => File.OpenRead(path)), cancellation);
        return failure is null
            ? DatabaseReader.Read(CsvTable.Rows(Encoding.UTF8.GetString(Utf8Text.WithoutMark(bytes.Span))))
            : (null, failure);
    }
}
