namespace PolicyExtract.Writing.Sqlite;

/// <summary>A file for the time of writing or reading a database: SQLite knows files alone, writers and readers know streams.</summary>
internal sealed class ScratchFile : IDisposable
{
    /// <param name="beside">
    /// Where its content goes: beside a file there is room for another one. For other streams, and without any, it is in the system's folder
    /// for temporary files.
    /// </param>
    public ScratchFile(Stream? beside = null)
    {
        Path = beside is FileStream file
            ? $"{file.Name}.scratch"
            : System.IO.Path.Combine(System.IO.Path.GetTempPath(), $".policyextract-{System.IO.Path.GetRandomFileName()}");
        File.Delete(Path); // A run that was killed leaves it.
    }

    public string Path { get; }

    public void CopyTo(Stream output)
    {
        using var content = File.OpenRead(Path);
        content.CopyTo(output);
    }

    public void Fill(ReadOnlySpan<byte> content)
    {
        using var file = new FileStream(Path, FileMode.CreateNew, FileAccess.Write);
        file.Write(content);
    }

    public void Dispose() => File.Delete(Path);
}
