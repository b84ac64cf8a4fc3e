using System.Runtime.InteropServices;
using Microsoft.Playwright;
using Xunit;

namespace PolicyExtract.Tests.Writing.Report;

/// <summary>The system's Chromium without a window, started once for the tests of a class.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Name = "chromium";

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (Executable() is not { } executable) return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = executable, Args = ["--no-sandbox"] });
    }

    /// <summary>A window of its own on a page; skips the test where there is no Chromium, unless that is the check of every change.</summary>
    internal async Task<OpenedReport> OpenAsync(string html, BrowserNewContextOptions? options = null)
    {
        if (browser is null && Environment.GetEnvironmentVariable("CI") != "true") Assert.Skip($"There is no {Name} on the PATH.");
        Assert.NotNull(browser);
        return await OpenedReport.OpenAsync(await browser.NewContextAsync(options), html);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
    }

    private static string? Executable() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, RuntimeInformation.IsOSPlatform(OSPlatform.Windows) ? $"{Name}.exe" : Name))
            .FirstOrDefault(File.Exists);
}
