using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using PolicyExtract.Batch.Containers;
using PolicyExtract.Model;

namespace PolicyExtract.Batch;

/// <summary>
/// Finds the documents behind files, folders, patterns, lists, containers and <c>-</c>, one by one: none is looked for before it is asked
/// for.
/// </summary>
public sealed class InputDiscovery
{
    public const string StandardInput = "-";

    /// <summary>Before the path of a file that holds a path a line.</summary>
    public const char ListMark = '@';

    private readonly Func<Stream> openStandardInput;

    /// <summary>What was found, where something can be found twice; a hash each, for there may be a million.</summary>
    private readonly HashSet<UInt128>? found;

    /// <summary>Goes into a file.</summary>
    private readonly Func<InputFile, IEnumerable<InputFile>> open;

    private InputDiscovery(IReadOnlyList<string> inputs, Func<Stream> openStandardInput, Func<InputFile, IEnumerable<InputFile>> open)
    {
        this.open = open;
        this.openStandardInput = openStandardInput;
        found = inputs is [var only] && !only.StartsWith(ListMark) && !PathPattern.IsPattern(only) ? null : [];
    }

    /// <summary>What is read in folders and archives; a file that is named itself is always read.</summary>
    public static ValueList<string> Suffixes { get; } =
    [
        ".txt", ".md", ".markdown", ".html", ".htm", ".xhtml", ".mht", ".mhtml", ".pdf", .. ContainerFormat.FolderSuffixes,
    ];

    /// <summary>
    /// The documents in the order of the inputs, each file once; an input that stands for nothing comes as a failure in its place.
    /// </summary>
    /// <param name="inputs">As the user gave them.</param>
    /// <param name="openStandardInput">Opens what <c>-</c> stands for.</param>
    public static IEnumerable<InputFile> Find(IReadOnlyList<string> inputs, Func<Stream> openStandardInput) =>
        new InputDiscovery(inputs, openStandardInput, ContainerToDocuments.Read).In(inputs);

    /// <summary>Bytes of the files that the inputs stand for; null when standard input is among them, whose size nobody knows.</summary>
    public static long? Size(IReadOnlyList<string> inputs)
    {
        if (inputs.Any(input => input.TrimStart(ListMark) == StandardInput)) return null;
        var discovery = new InputDiscovery(inputs, () => Stream.Null, file => [file]);
        return discovery.In(inputs)
            .Where(file => file.Failure is null)
            .Sum(file => new FileInfo(file.Path) is { Exists: true } known ? known.Length : 0);
    }

    internal static bool HasDocumentSuffix(string path) => Suffixes.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    private IEnumerable<InputFile> In(IReadOnlyList<string> inputs) =>
        inputs.SelectMany(input => input.StartsWith(ListMark) ? InList(input[1..]) : InInput(input));

    private IEnumerable<InputFile> InList(string path)
    {
        var list = path == StandardInput ? new InputFile(path, openStandardInput) : FileAt(path);
        foreach (var (line, failure) in InputList.Paths(list))
        {
            if (failure is not null) yield return InputFile.Failed(list.Path, failure);
            else foreach (var input in InInput(line)) yield return input;
        }
    }

    private IEnumerable<InputFile> InInput(string input)
    {
        if (input == StandardInput) return InFile(new(input, openStandardInput), input);
        if (File.Exists(input)) return InFile(FileAt(input), Path.GetFullPath(input));
        if (Directory.Exists(input)) return InFolder(input);
        return PathPattern.IsPattern(input) ? InMatches(input) : [InputFile.Failed(Slashed(input), Diagnostics.InputNotFound())];
    }

    private IEnumerable<InputFile> InMatches(string pattern)
    {
        var isEmpty = true;
        foreach (var match in PathPattern.Expand(pattern))
        {
            isEmpty = false;
            foreach (var input in InInput(match)) yield return input;
        }
        if (isEmpty) yield return InputFile.Failed(Slashed(pattern), Diagnostics.PatternMatchesNothing());
    }

    private IEnumerable<InputFile> InFolder(string folder)
    {
        var isEmpty = true;
        foreach (var (path, failure) in FolderListing.Files(folder))
        {
            if (failure is not null) yield return InputFile.Failed(Slashed(path), failure);
            if (failure is not null || !HasDocumentSuffix(path)) continue;
            isEmpty = false;
            foreach (var input in InFile(FileAt(path), Path.GetFullPath(path))) yield return input;
        }
        if (isEmpty) yield return InputFile.Failed(Slashed(folder), Diagnostics.FolderWithoutDocuments(string.Join(' ', Suffixes)));
    }

    private IEnumerable<InputFile> InFile(InputFile file, string identity) =>
        found is null || found.Add(Hash(identity)) ? open(file) : [];

    private static InputFile FileAt(string path) => new(Slashed(path), () => File.OpenRead(path));

    private static UInt128 Hash(string identity) =>
        BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(MemoryMarshal.AsBytes(identity.AsSpan())));

    private static string Slashed(string path) => path.Replace(Path.DirectorySeparatorChar, '/');
}
