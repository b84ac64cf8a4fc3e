using System.Globalization;
using Microsoft.Win32.SafeHandles;
using PolicyExtract.Batch.Containers;

namespace PolicyExtract.Batch;

/// <summary>
/// What a run has done so far, a line a document (its key and its inventory), beside the results and until they are whole. A run that
/// goes on finds each document's line by its key, wherever it stands; a line that was cut off by a sudden end counts for nothing.
/// </summary>
public sealed class ResumeJournal : IDisposable
{
    private const int KeyDigits = 32;

    private readonly Dictionary<UInt128, (long Start, int Length)> done = [];
    private readonly FileStream stream;
    private bool isCompleted;
    private bool hasGaps;

    /// <param name="output">The file or folder that the results go to; the journal stands in its folder.</param>
    /// <param name="resume">Whether to go on where an earlier run ended; else its journal is dropped.</param>
    /// <param name="options">What was asked of the extraction: what was done otherwise is not taken over.</param>
    public ResumeJournal(string output, bool isFolder, bool resume, string options = "")
    {
        Options = options;
        var whole = Path.GetFullPath(output);
        var folder = isFolder ? whole : Path.GetDirectoryName(whole)!;
        Directory.CreateDirectory(folder);
        var name = isFolder ? ".policyextract.journal" : $".{Path.GetFileName(whole)}.journal";
        stream = new(Path.Combine(folder, name), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        Load();
        if (!resume) Drop();
    }

    /// <summary>Documents that an earlier run has done.</summary>
    public int Count => done.Count;

    /// <summary>Documents that an earlier run has done and that this one does again, because it was not asked to go on.</summary>
    public int Dropped { get; private set; }

    public string Options { get; }

    private SafeFileHandle Handle => stream.SafeFileHandle;

    /// <summary>The inventory line of a document that an earlier run has done; null when there is none.</summary>
    public byte[]? Find(UInt128 key)
    {
        if (!done.TryGetValue(key, out var place)) return null;
        var line = new byte[place.Length];
        return RandomAccess.Read(Handle, line, place.Start) == line.Length ? line : null;
    }

    public void Add(UInt128 key, byte[] line)
    {
        var entry = new byte[KeyDigits + 1 + line.Length + 1];
        key.TryFormat(entry, out _, "x32", CultureInfo.InvariantCulture);
        entry[KeyDigits] = (byte)' ';
        line.CopyTo(entry.AsSpan(KeyDigits + 1));
        entry[^1] = (byte)'\n';
        stream.Write(entry);
    }

    /// <summary>Notes that a document is left for another run: the journal stays for it.</summary>
    public void LeaveOut() => hasGaps = true;

    /// <summary>The results are whole, and the journal goes, unless something was left for another run.</summary>
    public void Complete() => isCompleted = true;

    /// <summary>A journal that tells nothing does not stay either.</summary>
    public void Dispose()
    {
        if ((isCompleted && !hasGaps) || stream.Length == 0) File.Delete(stream.Name);
        stream.Dispose();
    }

    private void Load()
    {
        var lines = new LineReader(stream);
        var start = 0L;
        while (lines.Read(Array.MaxLength / 2, out var line) && line.HasEnd)
        {
            if (Key(line.Bytes.Span) is { } key) done[key] = (start + KeyDigits + 1, line.Bytes.Length - KeyDigits - 1);
            start += line.Bytes.Length + 1;
        }
        stream.SetLength(start);
        stream.Position = start;
    }

    private void Drop()
    {
        Dropped = done.Count;
        done.Clear();
        stream.SetLength(0);
        stream.Position = 0;
    }

    private static UInt128? Key(ReadOnlySpan<byte> line) =>
        line.Length > KeyDigits + 1
        && UInt128.TryParse(line[..KeyDigits], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var key) ? key : null;
}
