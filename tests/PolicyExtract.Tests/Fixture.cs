using PolicyExtract.Model;
using Xunit;

namespace PolicyExtract.Tests;

/// <summary>
/// A test that is a folder of data: <c>Fixtures/&lt;stage&gt;/&lt;case&gt;/{input.*,expected.*}</c>. The folders are listed when the tests run; a
/// run with the environment variable <c>POLICYEXTRACT_APPROVE=1</c> writes what came out as what is expected, for the diff to be reviewed.
/// </summary>
internal sealed class Fixture(string stage, string name)
{
    private const string ApproveVariable = "POLICYEXTRACT_APPROVE";

    private readonly string folder = Path.Combine(RepositoryFolder.Tests, "Fixtures", stage, name);

    /// <summary>The names of a stage's cases.</summary>
    public static TheoryData<string> Cases(string stage) => [.. Names(stage)];

    /// <summary>The names of a stage's cases in ordinal order; none for a stage without a folder.</summary>
    public static IEnumerable<string> Names(string stage)
    {
        var stageFolder = new DirectoryInfo(Path.Combine(RepositoryFolder.Tests, "Fixtures", stage));
        return stageFolder.Exists ? stageFolder.EnumerateDirectories().Select(folder => folder.Name).Order(StringComparer.Ordinal) : [];
    }

    /// <summary>The document of that name without suffix; it goes by its file name alone.</summary>
    public SourceDocument Document(string stem = "input")
    {
        var file = Assert.Single(Directory.GetFiles(folder, $"{stem}.*"));
        return new SourceDocument(Path.GetFileName(file), File.ReadAllBytes(file));
    }

    /// <summary>Holds a result against the expected file, or writes that file when approving.</summary>
    public void Verify(string expectedFile, string actual)
    {
        var path = Path.Combine(folder, expectedFile);
        if (Environment.GetEnvironmentVariable(ApproveVariable) == "1") File.WriteAllText(path, actual);
        var expected = File.Exists(path) ? File.ReadAllText(path) : "";
        if (expected == actual) return;
        Assert.Fail($"""
            {Path.GetRelativePath(RepositoryFolder.Root, path)} is not what came out (- expected, + actual):

            {TextDiff.Between(expected, actual)}
            Run the tests with {ApproveVariable}=1 to take what came out, and review the diff.
            """);
    }
}
