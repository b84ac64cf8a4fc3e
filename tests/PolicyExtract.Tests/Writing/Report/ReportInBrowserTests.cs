using Microsoft.Playwright;
using PolicyExtract.Model;
using PolicyExtract.Pipeline;
using Xunit;

namespace PolicyExtract.Tests.Writing.Report;

/// <summary>The report as a person uses it, in Chromium.</summary>
public sealed class ReportInBrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly string[] All = ["_ga", "_gid", "shop_lang", "shop_session", "shop_test"];

    [Theory]
    [InlineData("#category", "Necessary", "shop_lang shop_session shop_test")]
    [InlineData("#provider", "Google", "_ga _gid")]
    [InlineData("#difference", "material", "_ga")]
    [InlineData("#difference", "absent", "shop_test")]
    [InlineData("#difference", "any", "_ga shop_test")]
    [InlineData("#difference", "same", "_gid shop_lang shop_session")]
    public async Task A_choice_filters_the_rows(string filter, string value, string listed)
    {
        await using var report = await OpenAsync(ReportSamples.Three);

        await report.Page.SelectOptionAsync(filter, value);

        Assert.Equal(listed.Split(' '), await report.ListedAsync());
        Assert.Equal($"{listed.Split(' ').Length} of 5 cookies", await report.Page.GetByRole(AriaRole.Status).InnerTextAsync());
        report.AssertQuiet();
    }

    [Fact]
    public async Task Words_filter_by_all_that_declarations_say_and_reset_shows_all()
    {
        await using var report = await OpenAsync(ReportSamples.Three);

        await report.Page.GetByLabel("Text").FillAsync("VISITS others");
        Assert.Equal(["_ga"], await report.ListedAsync());
        await report.Page.SelectOptionAsync("#category", "Necessary");
        Assert.Empty(await report.ListedAsync());
        await report.Page.GetByRole(AriaRole.Button, new() { Name = "Reset" }).ClickAsync();

        Assert.Equal(All, await report.ListedAsync());
        Assert.Equal("5 cookies", await report.Page.GetByRole(AriaRole.Status).InnerTextAsync());
        report.AssertQuiet();
    }

    [Fact]
    public async Task The_keyboard_goes_everywhere()
    {
        await using var report = await OpenAsync(ReportSamples.Three);
        var keyboard = report.Page.Keyboard;

        await keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the matrix", await report.FocusedAsync());
        await report.Page.Locator(".matrix a").First.FocusAsync();
        foreach (var (key, focused) in new[] { ("ArrowDown", "_gid"), ("End", "shop_test"), ("ArrowDown", "shop_test"), ("Home", "_ga"), ("ArrowUp", "_ga") })
        {
            await keyboard.PressAsync(key);
            Assert.Equal(focused, await report.FocusedAsync());
        }
        await keyboard.PressAsync("Enter");
        await Assertions.Expect(report.Page.Locator("article.open h3")).ToBeFocusedAsync();
        await Assertions.Expect(report.Page.Locator("#matrix")).ToBeHiddenAsync();
        await keyboard.PressAsync("Escape");
        await Assertions.Expect(report.Page.Locator(".matrix a").First).ToBeFocusedAsync();
        report.AssertQuiet();
    }

    [Fact]
    public async Task A_cookie_shows_its_declarations_and_its_neighbours_among_the_listed()
    {
        await using var report = await OpenAsync(ReportSamples.Three);
        await report.Page.SelectOptionAsync("#difference", "any");

        await report.Page.ClickAsync("text=_ga");
        var opened = report.Page.Locator("article.open");
        Assert.Equal(["2 platforms", "hen.example"], await opened.Locator("thead .platform").AllInnerTextsAsync());
        Assert.Equal(2, await opened.Locator("td.material").CountAsync());
        await opened.Locator("summary").First.ClickAsync();
        Assert.Equal(["_ga", "Google", "Counts visits on our pages", "1 year"], (await opened.Locator("details[open] mark").AllInnerTextsAsync()).Where(words => words != "Analytics cookies"));
        await opened.GetByText("Next cookie").ClickAsync();
        await Assertions.Expect(report.Page.Locator("article.open h3")).ToHaveTextAsync("shop_test");
        await Assertions.Expect(report.Page.Locator("article.open").GetByText("Next cookie")).ToHaveCountAsync(0);
        await report.Page.GoBackAsync();
        await Assertions.Expect(report.Page.Locator("article.open h3")).ToHaveTextAsync("_ga");
        report.AssertQuiet();
    }

    [Fact]
    public async Task A_table_is_a_table_to_a_screen_reader()
    {
        await using var report = await OpenAsync(ReportSamples.Three);
        var matrix = report.Page.GetByRole(AriaRole.Region, new() { Name = "Which platform declares which cookie" }).GetByRole(AriaRole.Table);

        Assert.Equal(5, await matrix.GetByRole(AriaRole.Columnheader).CountAsync());
        Assert.Equal(5, await matrix.GetByRole(AriaRole.Rowheader).CountAsync());
        Assert.Contains("purpose, duration", await matrix.GetByRole(AriaRole.Row, new() { Name = "_ga" }).First.AriaSnapshotAsync(), StringComparison.Ordinal);
        await Assertions.Expect(report.Page.GetByRole(AriaRole.Search)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_hostile_policy_runs_no_script()
    {
        await using var report = await OpenAsync(ReportSamples.Hostile);

        foreach (var details in await report.Page.Locator("details").AllAsync()) await details.EvaluateAsync("each => each.open = true");
        foreach (var link in await report.Page.Locator(".matrix a").AllAsync())
        {
            await link.ClickAsync();
            await Assertions.Expect(report.Page.Locator("article.open")).ToBeVisibleAsync();
            await report.Page.Keyboard.PressAsync("Escape");
            await Assertions.Expect(link).ToBeVisibleAsync();
        }

        Assert.Equal("undefined", await report.Page.EvaluateAsync<string>("typeof attacked"));
        Assert.Equal(0, await report.Page.Locator("img, svg, iframe, object, embed, form, base, body script").CountAsync());
        Assert.Equal(0, await report.Page.EvaluateAsync<int>(
            "[...document.querySelectorAll('*')].flatMap(each => [...each.attributes]).filter(each => each.name.startsWith('on') || each.name === 'style').length"));
        Assert.All(
            await report.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('[href], [src]')].map(each => each.getAttribute('href'))"),
            address => Assert.StartsWith("#", address, StringComparison.Ordinal));
        report.AssertQuiet();
    }

    [Fact]
    public async Task Markup_that_got_through_would_neither_run_nor_load()
    {
        var html = Report(ReportSamples.Three).Replace(
            "<h1>", "<script>attacked = 1</script><img src='https://tracker.example/x.png' onerror='attacked = 1'><a href='javascript:attacked = 1'>x</a><h1>", StringComparison.Ordinal);
        await using var report = await chromium.OpenAsync(html);

        await report.Page.ClickAsync("a[href^=javascript]");

        Assert.Equal("undefined", await report.Page.EvaluateAsync<string>("typeof attacked"));
        Assert.Single(report.Requests);
        Assert.True(report.Complaints.Count >= 3 && report.Complaints.All(complaint => complaint.Contains("Content Security Policy", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Words_stand_out_from_their_ground(ColorScheme scheme)
    {
        await using var report = await chromium.OpenAsync(Report(ReportSamples.Three), new() { ColorScheme = scheme, JavaScriptEnabled = true });
        await report.Page.EvaluateAsync("document.documentElement.classList.remove('js')");

        var weak = await report.Page.EvaluateAsync<string[]>(WeakContrasts);
        var ground = await report.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");

        Assert.Empty(weak);
        Assert.Equal(scheme == ColorScheme.Light, ground == "rgb(255, 255, 255)");
    }

    [Fact]
    public async Task Without_scripts_it_is_a_document()
    {
        await using var report = await chromium.OpenAsync(Report(ReportSamples.Three), new() { JavaScriptEnabled = false });

        Assert.Equal(All, await report.ListedAsync());
        await Assertions.Expect(report.Page.Locator(".filters")).ToBeHiddenAsync();
        await Assertions.Expect(report.Page.Locator("article:visible")).ToHaveCountAsync(All.Length);
    }

    [Fact]
    public async Task Paper_shows_the_matrix_and_on_request_the_listed_cookies()
    {
        await using var report = await OpenAsync(ReportSamples.Three);
        await report.Page.SelectOptionAsync("#difference", "any");
        await report.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(report.Page.Locator(".filters")).ToBeHiddenAsync();
        await Assertions.Expect(report.Page.Locator("article:visible")).ToHaveCountAsync(0);
        await report.Page.Locator("#print-all").EvaluateAsync("box => box.click()");
        await Assertions.Expect(report.Page.Locator("article:visible")).ToHaveCountAsync(2);
    }

    [Theory]
    [InlineData(390, 844)]
    [InlineData(1440, 900)]
    public async Task The_page_itself_never_scrolls_sideways(int width, int height)
    {
        await using var report = await chromium.OpenAsync(Report(ReportSamples.Many(30)), new() { ViewportSize = new() { Width = width, Height = height } });

        Assert.Equal(width, await report.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        var head = report.Page.Locator(".matrix tbody th").First;
        var before = (await head.BoundingBoxAsync())!.X;
        await report.Page.Locator("#matrix .scroll").EvaluateAsync("each => each.scrollLeft = 400");
        Assert.Equal(before, (await head.BoundingBoxAsync())!.X);
        report.AssertQuiet();
    }

    /// <summary>Texts whose contrast with what lies behind them is below 4.5 to 1 (WCAG 2.2, 1.4.3).</summary>
    private const string WeakContrasts = """
        () => {
          const channels = (color) => color.match(/[\d.]+/g).map(Number);
          const luminance = (color) => channels(color).slice(0, 3).map((each) => each / 255)
            .map((each) => each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4)
            .reduce((sum, each, index) => sum + each * [0.2126, 0.7152, 0.0722][index], 0);
          const ground = (element) => {
            for (let each = element; each; each = each.parentElement) {
              const color = getComputedStyle(each).backgroundColor;
              if (channels(color)[3] !== 0) return color;
            }
            return "rgb(255, 255, 255)";
          };
          const contrast = (one, other) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
          return [...document.querySelectorAll("body *")]
            .filter((each) => [...each.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ""))
            .filter((each) => contrast(luminance(getComputedStyle(each).color), luminance(ground(each))) < 4.5)
            .map((each) => each.outerHTML.slice(0, 200));
        }
        """;

    private static string Report(InventoryMatrix matrix) => Written.As(BuiltIn.MatrixFormats, "html", matrix);

    private Task<OpenedReport> OpenAsync(InventoryMatrix matrix) => chromium.OpenAsync(Report(matrix));
}
