using System.Diagnostics;
using PolicyExtract.Tests.Cli;
using Xunit;

namespace PolicyExtract.Tests.Batch;

/// <summary>A run of the program over small policies, which is disturbed and goes on, beside one that nothing disturbs.</summary>
internal sealed class RepeatedRun(TemporaryFolder folder)
{
    private const int Documents = 40;

    /// <summary>Bytes that tell what was done so far.</summary>
    public long JournalLength => new FileInfo(Path.Combine(folder.Path, "out/.policyextract.journal")) is { Exists: true } file ? file.Length : 0;

    public async Task PrepareAsync()
    {
        SmallPolicies.WriteFiles(folder, "many", Documents);
        Assert.Equal(0, (await CliRun.In(folder, "extract", "many", "-o", "whole", "--in-process")).ExitCode);
    }

    /// <summary>Goes on, or begins where there is nothing to go on with.</summary>
    public Process Start(string option)
    {
        var process = CliRun.Start(folder, "C", "extract", "many", "-o", "out", "--resume", option);
        process.StandardInput.Close();
        return process;
    }

    /// <summary>Lets it end, and compares all files byte by byte.</summary>
    public async Task AssertWholeAsync()
    {
        var last = await CliRun.In(folder, "extract", "many", "-o", "out", "--resume");

        Assert.Equal(0, last.ExitCode);
        var files = folder.Files("whole").Select(file => file["whole/".Length..]).ToArray();
        Assert.Equal(files, folder.Files("out").Select(file => file["out/".Length..]));
        Assert.All(files, file => Assert.Equal(Bytes($"whole/{file}"), Bytes($"out/{file}")));
    }

    private byte[] Bytes(string file) => File.ReadAllBytes(Path.Combine(folder.Path, file));
}
