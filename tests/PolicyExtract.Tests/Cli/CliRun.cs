using System.Diagnostics;
using System.Text;
using Xunit;

namespace PolicyExtract.Tests.Cli;

/// <summary>The program itself, run as its users run it.</summary>
internal sealed record CliRun(int ExitCode, byte[] Output, string Errors)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public string Text => StrictUtf8.GetString(Output);

    public static async Task<CliRun> In(TemporaryFolder folder, params string[] arguments) =>
        await With(folder, "", "en_US.UTF-8", arguments);

    /// <param name="input">Standard input.</param>
    /// <param name="locale">As LC_ALL has it.</param>
    public static async Task<CliRun> With(TemporaryFolder folder, string input, string locale, params string[] arguments)
    {
        using var process = Start(folder, locale, arguments);
        var output = ReadAll(process.StandardOutput.BaseStream);
        var errors = process.StandardError.ReadToEndAsync(Cancellation);
        await process.StandardInput.BaseStream.WriteAsync(StrictUtf8.GetBytes(input), Cancellation);
        process.StandardInput.Close();
        await process.WaitForExitAsync(Cancellation);
        return new(process.ExitCode, await output, await errors);
    }

    public static Process Start(TemporaryFolder folder, string locale, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "PolicyExtract.Cli.dll"), .. arguments])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = StrictUtf8,
        };
        start.Environment["LC_ALL"] = locale;
        start.Environment["DOTNET_NOLOGO"] = "1";
        return Process.Start(start)!;
    }

    private static async Task<byte[]> ReadAll(Stream stream)
    {
        using var all = new MemoryStream();
        await stream.CopyToAsync(all, Cancellation);
        return all.ToArray();
    }
}
