using PolicyExtract.Batch;
using Xunit;

namespace PolicyExtract.Tests.Batch;

/// <summary>Files and folders that are there and cannot be read: each is told, and the others are read.</summary>
public sealed class UnreadableInputTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public UnreadableInputTests() => folder.Write("a/fine.txt", SmallPolicies.Text(1));

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Links_that_lead_nowhere_are_told()
    {
        File.CreateSymbolicLink(InFolder("a/b-gone.txt"), "gone.txt");
        File.CreateSymbolicLink(InFolder("a/c-loop.txt"), "c-loop.txt");

        Assert.Equal(["a/b-gone.txt PX404", "a/c-loop.txt PX404", "a/fine.txt "], Outcomes("a"));
    }

    [Fact]
    public void Content_that_fails_to_come_is_told()
    {
        if (!OperatingSystem.IsLinux()) Assert.Skip("Only Linux has a file that fails for everybody.");

        Assert.Equal(["/proc/self/mem PX404", "a/fine.txt "], [.. Outcomes("/proc/self/mem"), .. Outcomes("a")]);
    }

    [Fact]
    public void What_its_owner_forbids_is_told()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Assert.Skip("Nothing is forbidden to the superuser, and Windows has other permissions.");
            return;
        }
        File.SetUnixFileMode(folder.Write("a/secret.txt", "secret"), UnixFileMode.None);
        folder.Write("a/vault/policy.txt", "secret");
        File.SetUnixFileMode(InFolder("a/vault"), UnixFileMode.None);
        try
        {
            Assert.Equal(["a/fine.txt ", "a/secret.txt PX404", "a/vault PX404"], Outcomes("a"));
        }
        finally
        {
            File.SetUnixFileMode(InFolder("a/vault"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private string InFolder(string name) => Path.Combine(folder.Path, name);

    private string[] Outcomes(string input)
    {
        var inputs = InputDiscovery.Find([InFolder(input)], () => Stream.Null);
        var extraction = InProcess.Extraction(TimeSpan.FromMinutes(1));
        var results = InventoryBatch.Run(inputs, null, extraction, null, 1, TestContext.Current.CancellationToken);
        return [.. results.Select(result => $"{result.Path.Replace($"{folder.Path}/", "", StringComparison.Ordinal)} {result.Failure?.Id}")];
    }
}
