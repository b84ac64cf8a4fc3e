namespace PolicyExtract.Batch;

/// <summary>A file that appears under its name only when it is whole: until then it has another name in the same folder.</summary>
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
        temporaryPath = Path.Combine(folder, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}");
        stream = new(temporaryPath, FileMode.CreateNew, FileAccess.Write);
    }

    public Stream Stream => stream;

    /// <summary>Gives the file its name; an older file of that name is replaced.</summary>
    public void Commit()
    {
        stream.Flush(flushToDisk: true);
        stream.Dispose();
        File.Move(temporaryPath, path, overwrite: true);
    }

    /// <summary>Without a commit before, nothing stays.</summary>
    public void Dispose()
    {
        stream.Dispose();
        File.Delete(temporaryPath);
    }
}
