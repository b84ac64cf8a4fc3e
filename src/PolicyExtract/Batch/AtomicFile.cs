namespace PolicyExtract.Batch;

/// <summary>
/// A file that appears under its name only when it is whole: until then it has another name in the same folder, under which a run that
/// was killed leaves it and the next one finds it.
/// </summary>
public sealed class AtomicFile : IDisposable
{
    private readonly string path;
    private readonly string temporaryPath;
    private readonly FileStream stream;

    public AtomicFile(string path)
    {
        this.path = Path.GetFullPath(path);
        var folder = Path.GetDirectoryName(this.path)!;
        Directory.CreateDirectory(folder);
        temporaryPath = Path.Combine(folder, $".{Path.GetFileName(path)}.partial");
        stream = new(temporaryPath, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
    }

    public Stream Stream => stream;

    /// <summary>Gives the file its name; an older file of that name is replaced.</summary>
    public void Commit()
    {
        stream.Flush(flushToDisk: true);
        stream.Dispose();
        File.Move(temporaryPath, path, overwrite: true);
    }

    /// <summary>Without a commit before, nothing stays, even where a full disk takes no more.</summary>
    public void Dispose()
    {
        try
        {
            stream.Dispose();
        }
        finally
        {
            File.Delete(temporaryPath);
        }
    }
}
