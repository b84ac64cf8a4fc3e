using PolicyExtract.Model;

namespace PolicyExtract.Batch.Versions;

/// <summary>Finds the versions of one policy: in a folder by the dates in its paths, in a git repository by commits.</summary>
public static class VersionDiscovery
{
    /// <summary>Documents, and inventories that were written before.</summary>
    private static readonly ValueList<string> Suffixes = [.. InputDiscovery.Suffixes, ".json", ".jsonl"];

    /// <param name="input">A folder, or a folder of a repository and a path in it with a colon between.</param>
    public static (ValueList<PolicyVersionInputs> Versions, ValueList<InputFailure> Failures) Find(
        string input, CancellationToken cancellation)
    {
        if (Directory.Exists(input)) return InFolder(input);
        if (GitVersions.Part(input) is not var (folder, path)) return ([], [new(input, Diagnostics.NoVersionsThere())]);
        var (versions, failure) = GitVersions.Find(folder, path, cancellation);
        return (versions, failure is null ? [] : [new(input, failure)]);
    }

    /// <summary>Documents of the same date are one version.</summary>
    private static (ValueList<PolicyVersionInputs> Versions, ValueList<InputFailure> Failures) InFolder(string folder)
    {
        var listed = FolderListing.Files(folder).ToLookup(file => file.Failure is null);
        var failures = listed[false].Select(file => new InputFailure(file.Path, file.Failure!)).ToList();
        var found = listed[true].Select(file => file.Path)
            .Where(path => Suffixes.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
            .Select(path => (Path: path, Below: Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/')))
            .Select(file => (file.Path, file.Below, Date: DateInPath.Find(file.Below)))
            .ToArray();
        failures.AddRange(found.Where(file => file.Date is null).Select(file => new InputFailure(file.Path, Diagnostics.NoDateInPath())));
        if (found.Length == 0) failures.Add(new(folder, Diagnostics.FolderWithoutDocuments(string.Join(' ', Suffixes))));
        var versions = found.Where(file => file.Date is not null)
            .GroupBy(file => file.Date!, StringComparer.Ordinal)
            .OrderBy(version => version.Key, StringComparer.Ordinal)
            .Select(version => new PolicyVersionInputs(
                version.Key,
                string.Join(", ", version.Select(file => file.Below)),
                version.Select(file => Input(file.Path)).ToValueList()));
        return (versions.ToValueList(), failures.ToValueList());
    }

    private static InputFile Input(string path) => new(path.Replace(Path.DirectorySeparatorChar, '/'), () => File.OpenRead(path));
}
