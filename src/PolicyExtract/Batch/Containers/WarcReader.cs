using System.Text;
using PolicyExtract.Model;

namespace PolicyExtract.Batch.Containers;

/// <summary>Reads the records of a web archive (ISO 28500), each after a damaged one as well.</summary>
/// <param name="members">The compression that the content comes from, if any.</param>
internal sealed class WarcReader(Stream content, GzipMembers? members)
{
    /// <summary>Longest line of a header; addresses are the longest things in it, in bytes.</summary>
    private const int MaximumLine = 64 * 1024;

    /// <summary>The standard has about 20 fields.</summary>
    private const int MaximumFields = 1000;

    private static readonly WarcHeader Unknown = new();

    private readonly LineReader lines = new(content);
    private int number;
    private bool isAtRecord;
    private bool isEnded;

    /// <summary>The next record; a damaged one has a failure. Null at the end.</summary>
    public WarcRecord? Next()
    {
        if (isEnded) return null;
        try
        {
            return ReadRecord();
        }
        catch (InvalidDataException)
        {
            SkipToRecord();
            return new(Unknown, default, Diagnostics.DamagedRecord(number));
        }
    }

    private WarcRecord? ReadRecord()
    {
        if (!isAtRecord && !FindVersion()) return null;
        isAtRecord = false;
        number++;
        var header = ReadHeader();
        var length = header.Length ?? throw Damage();
        if (header.IsDocument && length <= InputReading.MaximumBytes)
        {
            var block = lines.ReadBlock((int)length);
            return block.Length == length ? new(header, block) : throw Damage();
        }
        if (lines.Skip(length) < length) throw Damage();
        return new(header, default, header.IsDocument ? Diagnostics.InputTooLarge(InputReading.MaximumBytes) : null);
    }

    /// <summary>Reads over the blank lines between records; false at the end.</summary>
    private bool FindVersion()
    {
        while (lines.Read(MaximumLine, out var line))
        {
            if (!line.IsCut && line.Bytes.Span.StartsWith(WarcToDocuments.VersionMark)) return true;
            if (line.IsCut || line.Bytes.Length > 0)
            {
                number++;
                throw Damage();
            }
        }
        return false;
    }

    private WarcHeader ReadHeader()
    {
        var header = new WarcHeader();
        for (var fields = 0; fields < MaximumFields && lines.Read(MaximumLine, out var line) && !line.IsCut; fields++)
        {
            if (line.Bytes.Length == 0) return header;
            header.Add(Encoding.UTF8.GetString(line.Bytes.Span));
        }
        throw Damage();
    }

    private void SkipToRecord()
    {
        do
        {
            try
            {
                while (!isAtRecord && lines.Read(MaximumLine, out var line))
                    isAtRecord = line.Bytes.Span.StartsWith(WarcToDocuments.VersionMark);
                isEnded = !isAtRecord;
                return;
            }
            catch (InvalidDataException)
            {
                lines.Discard();
            }
        }
        while (members?.SkipDamagedMember() == true);
        isEnded = true;
    }

    private static InvalidDataException Damage() => new("The record is damaged.");
}
