using System.IO.Compression;
using PolicyExtract.Model;

namespace PolicyExtract.Batch.Containers;

/// <summary>Takes the documents out of a file that holds several, one after the other.</summary>
internal static class ContainerToDocuments
{
    /// <summary>A WARC file in gzip in a zip file is 3; there are archives that hold themselves.</summary>
    private const int MostContainersInContainers = 3;

    /// <summary>The documents in a file; the file itself where it is no container. What is damaged comes as a failure.</summary>
    public static IEnumerable<InputFile> Read(InputFile file)
    {
        var (content, failure) = InputReading.Open(file);
        if (content is null) return [InputFile.Failed(file.Path, failure!)];
        return Guarded(file.Path, () => Read(file, content));
    }

    private static IEnumerable<InputFile> Read(InputFile file, Stream content)
    {
        using var stream = new OpeningStream(content);
        if (content.CanSeek && ContainerFormat.Of(stream.Opening, file.Path) is null)
        {
            yield return file with { SourceBytes = content.Length };
            yield break;
        }
        var read = 0L;
        foreach (var document in In(file.Path, file.Path, stream, 0))
        {
            var position = content.CanSeek ? content.Position : 0;
            yield return document with { SourceBytes = position - read };
            read = position;
        }
    }

    /// <summary>Ends a failing enumeration with its failure.</summary>
    private static IEnumerable<InputFile> Guarded(string path, Func<IEnumerable<InputFile>> open)
    {
        using var documents = open().GetEnumerator();
        for (Diagnostic? failure = null; failure is null;)
        {
            (var document, failure) = Next(documents);
            if (document is not null) yield return document;
            else if (failure is null) yield break;
            else yield return InputFile.Failed(path, failure);
        }
    }

    private static (InputFile? Document, Diagnostic? Failure) Next(IEnumerator<InputFile> documents)
    {
        try
        {
            return (documents.MoveNext() ? documents.Current : null, null);
        }
        catch (InvalidDataException)
        {
            return (null, Diagnostics.DamagedCompression());
        }
        catch (Exception exception) when (InputReading.IsUnreadable(exception))
        {
            return (null, Diagnostics.InputNotReadable(exception.Message));
        }
    }

    /// <param name="path">Of the container, for what is in it.</param>
    /// <param name="documentPath">Of the content, should it be a document.</param>
    /// <param name="depth">How many containers it is in.</param>
    private static IEnumerable<InputFile> In(string path, string documentPath, OpeningStream content, int depth)
    {
        var kind = ContainerFormat.Of(content.Opening, documentPath);
        if (kind is not null && depth == MostContainersInContainers) return [InputFile.Failed(path, Diagnostics.ContainersTooDeep())];
        return kind switch
        {
            ContainerKind.Gzip => InGzip(path, content, depth),
            ContainerKind.Zip => InZip(path, content, depth),
            ContainerKind.Warc => WarcToDocuments.Read(path, content, null),
            ContainerKind.Requests => RequestsToDocuments.Read(path, content),
            _ => [Whole(documentPath, content)],
        };
    }

    private static InputFile Whole(string path, Stream content)
    {
        var (bytes, failure) = InputReading.ReadAll(content, CancellationToken.None);
        return failure is null ? InputFile.Held(path, bytes) : InputFile.Failed(path, failure);
    }

    private static IEnumerable<InputFile> InGzip(string path, Stream content, int depth)
    {
        var members = new GzipMembers(content);
        using var inflated = new OpeningStream(members);
        var documents = inflated.Opening.StartsWith(WarcToDocuments.VersionMark)
            ? WarcToDocuments.Read(path, inflated, members)
            : In(path, $"{path}/{Path.GetFileNameWithoutExtension(path)}", inflated, depth + 1);
        foreach (var document in documents) yield return document;
    }

    private static IEnumerable<InputFile> InZip(string path, OpeningStream content, int depth)
    {
        var (held, failure) = content.Rewound() is { } seekable ? (seekable, null) : InMemory(content);
        if (failure is not null) yield return InputFile.Failed(path, failure);
        if (held is null) yield break;
        using var archive = new ZipArchive(held, ZipArchiveMode.Read, leaveOpen: true);
        foreach (var entry in archive.Entries.Where(IsDocument))
        {
            var name = $"{path}/{entry.FullName.Replace('\\', '/')}";
            foreach (var document in Guarded(name, () => InEntry(name, entry, depth))) yield return document;
        }
    }

    private static (Stream? Content, Diagnostic? Failure) InMemory(Stream content)
    {
        var (bytes, failure) = InputReading.ReadAll(content, CancellationToken.None);
        return failure is null ? (new MemoryStream(bytes.ToArray(), writable: false), null) : (null, failure);
    }

    private static IEnumerable<InputFile> InEntry(string path, ZipArchiveEntry entry, int depth)
    {
        if (ExpansionLimit.IsExceeded(entry.CompressedLength, entry.Length)) throw new InvalidDataException("It grows beyond belief.");
        using var content = new OpeningStream(entry.Open());
        foreach (var document in In(path, path, content, depth + 1)) yield return document;
    }

    /// <summary>As in folders: by the suffix, and nothing hidden.</summary>
    private static bool IsDocument(ZipArchiveEntry entry) =>
        InputDiscovery.HasDocumentSuffix(entry.Name)
        && !entry.FullName.Split('/', '\\').Any(part => part.StartsWith('.') || part == "__MACOSX");
}
