using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using PolicyExtract.Batch;
using PolicyExtract.Batch.Versions;
using Xunit;

namespace PolicyExtract.Tests.Batch.Versions;

public sealed class VersionDiscoveryTests : IDisposable
{
    /// <summary>Enough of it stays for git to see a rename.</summary>
    private const string Prose = "This page tells which cookies\nthe shop sets and why.\nIt was last changed in spring.\n";

    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("policy-2024-05-01.html", "2024-05-01")]
    [InlineData("2024-05-01/policy.html", "2024-05-01")]
    [InlineData("2024/05/01/policy.html", "2024-05-01")]
    [InlineData("20240501.html", "2024-05-01")]
    [InlineData("20240501123059.html", "2024-05-01T12:30:59")]
    [InlineData("2024-05-01T12-30-00.html", "2024-05-01T12:30:00")]
    [InlineData("policy_2024_05.txt", "2024-05")]
    [InlineData("2024-05/policy-2.html", "2024-05")]
    [InlineData("2024-05-01/page-12345.html", "2024-05-01")]
    [InlineData("2024-05/12345.html", "2024-05")]
    [InlineData("2024-05-01-12.html", "2024-05-01")]
    [InlineData("2023-01-01/policy-2024-02-02.html", "2024-02-02")]
    [InlineData("2023-01-01/regulation-2018.html", "2023-01-01")]
    [InlineData("policy-2024.html", "2024")]
    [InlineData("1714521600.html", null)]
    [InlineData("policy-2024-13.html", "2024")]
    [InlineData("policy.html", null)]
    public void Dates_in_paths(string path, string? date) => Assert.Equal(date, DateInPath.Find(path));

    [Fact]
    public void A_folder_has_a_version_a_date_in_their_order()
    {
        foreach (var name in new[] { "2024-05-01/b.html", "2024-05-01/a.html", "2023-12.json", "undated.txt", "2024-06.png" }) folder.Write(name, "x");

        var (versions, failures) = VersionDiscovery.Find(folder.Path, Cancellation);

        Assert.Equal(["2023-12: 2023-12.json", "2024-05-01: 2024-05-01/a.html, 2024-05-01/b.html"], versions.Select(version => $"{version.Date}: {version.Label}"));
        Assert.Equal(2, versions[1].Files.Count);
        Assert.Equal(["PX451"], failures.Select(failure => failure.Diagnostic.Id));
    }

    [Fact]
    public void A_repository_has_a_version_a_commit_through_renames()
    {
        Git("init", "-q");
        Commit("old name ü.txt", "first\n" + Prose, 1);
        Git("mv", "old name ü.txt", "policy.txt");
        Commit("policy.txt", "second\n" + Prose, 2);
        Commit("other.txt", "of no interest", 3);
        Commit("policy.txt", "third\n" + Prose, 4);
        Git("rm", "-q", "policy.txt");
        Commit("other.txt", "deleted", 5);

        var (versions, failures) = VersionDiscovery.Find($"{folder.Path}:policy.txt", Cancellation);

        Assert.Empty(failures);
        Assert.Equal(
            ["2024-01-01T12:00:00Z first", "2024-01-02T12:00:00Z second", "2024-01-04T12:00:00Z third", "2024-01-05T12:00:00Z "],
            versions.Select(version => $"{version.Date} {string.Concat(version.Files.Select(FirstLine))}"));
    }

    [Theory]
    [InlineData("nowhere", "PX450")]
    [InlineData("nowhere:policy.txt", "PX450")]
    public void What_is_no_folder_is_told(string input, string id) =>
        Assert.Equal([id], VersionDiscovery.Find(Path.Combine(folder.Path, input), Cancellation).Failures.Select(failure => failure.Diagnostic.Id));

    [Fact]
    public void A_folder_that_is_no_repository_is_told()
    {
        Assert.SkipUnless(HasGit(), "git is not installed.");

        var failure = Assert.Single(VersionDiscovery.Find($"{folder.Path}:policy.txt", Cancellation).Failures).Diagnostic;

        Assert.Equal("PX453", failure.Id);
        Assert.Contains("not a git repository", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing.txt")]
    [InlineData("--output=stolen.txt")]
    [InlineData("*.txt")]
    public void A_path_that_no_commit_holds_is_told(string path)
    {
        Git("init", "-q");
        Commit("policy.txt", "first", 1);

        Assert.Equal(["PX455"], VersionDiscovery.Find($"{folder.Path}:{path}", Cancellation).Failures.Select(failure => failure.Diagnostic.Id));
        Assert.DoesNotContain("stolen.txt", folder.Files());
    }

    private static string? FirstLine(InputFile file)
    {
        using var reader = new StreamReader(file.Open(), Encoding.UTF8);
        return reader.ReadLine();
    }

    private void Commit(string name, string content, int day)
    {
        folder.Write(name, content);
        Git("add", "-A");
        Git("commit", "-q", "-m", $"day {day}", "--date", $"2024-01-{day:00}T12:00:00Z");
    }

    private void Git(params string[] arguments)
    {
        Assert.SkipUnless(HasGit(), "git is not installed.");
        var day = arguments is [.., var date] && date.StartsWith("2024", StringComparison.Ordinal) ? date : "2024-01-01T12:00:00Z";
        var start = new ProcessStartInfo("git", ["-c", "user.name=Test", "-c", "user.email=test@shop.example", .. arguments])
        {
            WorkingDirectory = folder.Path,
        };
        start.Environment["GIT_COMMITTER_DATE"] = day;
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        using var process = Process.Start(start)!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    /// <summary>A machine that checks changes has it.</summary>
    private static bool HasGit()
    {
        if (Environment.GetEnvironmentVariable("CI") == "true") return true;
        try
        {
            using var process = Process.Start(new ProcessStartInfo("git", ["--version"]) { RedirectStandardOutput = true })!;
            process.WaitForExit();
            return true;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
