using PolicyExtract.Pipeline;
using Xunit;

namespace PolicyExtract.Tests.PublicApi;

public sealed class PublicApiTests
{
    /// <summary>A change here is a change for everybody who uses the library: it is approved like any other expected result.</summary>
    [Fact]
    public void The_public_api_is_the_approved_one() =>
        new Fixture("public-api", "PolicyExtract").Verify("expected.txt", PublicApiNotation.Of(typeof(PolicyExtractor).Assembly));

    /// <summary>The examples are compiled, and run, as <see cref="ReadmeExamples"/>.</summary>
    [Fact]
    public void The_examples_of_the_readme_are_those_that_are_compiled()
    {
        var readme = File.ReadAllText(Path.Combine(RepositoryFolder.Root, "src", "PolicyExtract", "README.md"));
        var compiled = Lines(File.ReadAllText(Path.Combine(RepositoryFolder.Tests, "PublicApi", "ReadmeExamples.cs")));

        var examples = readme.Split("```csharp\n").Skip(1).Select(rest => Lines(rest.Split("```")[0])).ToList();
        Assert.NotEmpty(examples);
        Assert.All(examples, example => Assert.Contains(example, compiled, StringComparison.Ordinal));
    }

    /// <summary>The lines without what sets them in.</summary>
    private static string Lines(string text) => string.Join('\n', text.Trim().Split('\n').Select(line => line.Trim()));
}
