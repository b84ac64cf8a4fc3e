using Microsoft.Playwright;
using Xunit;

namespace PolicyExtract.Tests.Writing.Report;

/// <summary>A report in a browser, and all that the browser said about it.</summary>
internal sealed class OpenedReport : IAsyncDisposable
{
    private const string StoppedByPolicy = "csp";

    private readonly TemporaryFolder folder = new();
    private readonly IBrowserContext context;

    private OpenedReport(IBrowserContext context, IPage page)
    {
        (this.context, Page) = (context, page);
        page.Console += (_, message) => Complaints.Add(message.Text);
        page.PageError += (_, error) => Complaints.Add(error);
        page.Dialog += (_, dialog) => Complaints.Add(dialog.Message);
        context.Request += (_, request) => Requests.Add(request.Url);
        context.RequestFailed += (_, request) => { if (request.Failure == StoppedByPolicy) Requests.Remove(request.Url); };
        context.Page += (_, opened) => Complaints.Add($"opened {opened.Url}");
    }

    public IPage Page { get; }

    public List<string> Complaints { get; } = [];

    /// <summary>What was asked for and not stopped by the page's own security policy.</summary>
    public List<string> Requests { get; } = [];

    public static async Task<OpenedReport> OpenAsync(IBrowserContext context, string html)
    {
        var report = new OpenedReport(context, await context.NewPageAsync());
        await report.Page.GotoAsync(new Uri(report.folder.Write("report.html", html)).AbsoluteUri);
        return report;
    }

    /// <summary>The names in the rows that are to be seen.</summary>
    public async Task<IReadOnlyList<string>> ListedAsync() => await Page.Locator(".matrix tbody tr:visible th a").AllInnerTextsAsync();

    /// <summary>What has the focus: its text, else its id.</summary>
    public Task<string> FocusedAsync() => Page.EvaluateAsync<string>("document.activeElement.innerText || document.activeElement.id");

    public void AssertQuiet()
    {
        Assert.Empty(Complaints);
        Assert.Single(Requests);
    }

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        folder.Dispose();
    }
}
