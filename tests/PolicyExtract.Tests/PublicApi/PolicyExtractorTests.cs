using System.Text;
using PolicyExtract.Model;
using PolicyExtract.Pipeline;
using PolicyExtract.Referencing;
using Xunit;

namespace PolicyExtract.Tests.PublicApi;

public sealed class PolicyExtractorTests
{
    private const string Policy = "Name\tProvider\tPurpose\tDuration\nfox_id\tRed Ads Ltd\tShows advertising that fits\t13 months\n";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Streams_and_bytes_give_the_same_and_stay_open()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Policy));

        var fromStream = PolicyExtractor.Extract(stream, cancellation: Cancellation);
        stream.Position = 0;
        var later = await PolicyExtractor.ExtractAsync(stream, cancellation: Cancellation);

        Assert.Equal("fox_id", Assert.Single(fromStream.Cookies).Name);
        Assert.Equal(fromStream, later);
        Assert.Equal(fromStream, PolicyExtractor.Extract(Encoding.UTF8.GetBytes(Policy), cancellation: Cancellation));
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void Options_are_heeded()
    {
        var known = new CookieDatabase([new("fox_", true, "Fox", CookieCategory.Analytics, null, null, null, null)]);
        var options = new ExtractionOptions { Path = "shop.txt", Platform = "shop.example", Reference = known };

        var inventory = PolicyExtractor.Extract(Encoding.UTF8.GetBytes(Policy), options, Cancellation);
        var none = PolicyExtractor.Extract(Encoding.UTF8.GetBytes(Policy), options with { MinConfidence = 1.1 }, Cancellation);

        Assert.Equal(("shop.txt", "shop.example"), (inventory.Source.Path, inventory.Platform));
        Assert.Equal("Fox", inventory.Cookies[0].Reference?.Platform);
        Assert.Empty(none.Cookies);
        Assert.Contains(none.Diagnostics, diagnostic => diagnostic.Id == "PX410");
    }

    [Fact]
    public void What_is_no_policy_is_told_in_the_inventory() =>
        Assert.Equal(InventoryStatus.Failed, PolicyExtractor.Extract(Array.Empty<byte>(), cancellation: Cancellation).Status);

    [Fact]
    public async Task Many_come_in_order_and_are_asked_for_as_they_are_needed()
    {
        var asked = 0;
        var options = new ExtractionOptions { Workers = 3 };

        await foreach (var inventory in PolicyExtractor.ExtractAllAsync(Many(), options, Cancellation))
        {
            Assert.InRange(asked, 1, 5);
            if (inventory.Source.Path == "1.txt") break;
        }

        async IAsyncEnumerable<SourceDocument> Many()
        {
            while (true)
            {
                await Task.Yield();
                yield return new SourceDocument($"{asked++}.txt", Encoding.UTF8.GetBytes(Policy));
            }
        }
    }

    [Fact]
    public async Task Cancelling_ends_it()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Policy));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => PolicyExtractor.ExtractAsync(stream, cancellation: cancelled.Token));
    }
}
