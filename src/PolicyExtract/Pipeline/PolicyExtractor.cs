using System.Runtime.CompilerServices;
using PolicyExtract.Model;
using PolicyExtract.Referencing;

namespace PolicyExtract.Pipeline;

/// <summary>
/// The library's entrance: a policy in, the cookies that it declares out. What is wrong with a policy is in the inventory's status and
/// diagnostics; exceptions are those of the stream, and of the cancellation.
/// </summary>
public static class PolicyExtractor
{
    private static readonly ExtractionOptions Defaults = new();

    /// <summary>Extracts one policy.</summary>
    /// <param name="policy">Read to its end from where it stands; stays open.</param>
    public static CookieInventory Extract(Stream policy, ExtractionOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(policy);
        using var content = new MemoryStream();
        policy.CopyTo(content);
        return Extract(Content(content), options, cancellation);
    }

    /// <summary>Extracts one policy that is in memory.</summary>
    /// <param name="policy">The document as it is: text in whatever encoding, Markdown, HTML, PDF, a consent tool's data.</param>
    public static CookieInventory Extract(
        ReadOnlyMemory<byte> policy, ExtractionOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= Defaults;
        return Extract(new SourceDocument(options.Path, policy, options.Platform), options, cancellation);
    }

    /// <summary>Extracts one policy without holding the caller's thread, neither while it is read nor while it is worked on.</summary>
    /// <param name="policy">Read to its end from where it stands; stays open.</param>
    public static async Task<CookieInventory> ExtractAsync(
        Stream policy, ExtractionOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(policy);
        using var content = new MemoryStream();
        await policy.CopyToAsync(content, cancellation).ConfigureAwait(false);
        return await Task.Run(() => Extract(Content(content), options, cancellation), cancellation).ConfigureAwait(false);
    }

    /// <summary>
    /// Extracts many policies, several at a time, and hands on the inventories in the order of the policies. Only a few policies are in memory
    /// at once; no further ones are asked for while the caller does not go on.
    /// </summary>
    /// <param name="policies">Their own path and platform count, not those of the options.</param>
    public static async IAsyncEnumerable<CookieInventory> ExtractAllAsync(
        IAsyncEnumerable<SourceDocument> policies,
        ExtractionOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(policies);
        options ??= Defaults;
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Workers, 1);
        var pending = new Queue<Task<CookieInventory>>();
        await foreach (var policy in policies.WithCancellation(cancellation).ConfigureAwait(false))
        {
            if (pending.Count >= options.Workers) yield return await pending.Dequeue().ConfigureAwait(false);
            pending.Enqueue(Task.Run(() => Extract(policy, options, cancellation), cancellation));
        }
        while (pending.TryDequeue(out var next)) yield return await next.ConfigureAwait(false);
    }

    private static CookieInventory Extract(SourceDocument policy, ExtractionOptions options, CancellationToken cancellation)
    {
        var inventory = Extractor.Extract(policy, cancellation).AtLeast(options.MinConfidence);
        return options.Reference is null ? inventory : InventoryToReferences.Fill(inventory, options.Reference);
    }

    private static ReadOnlyMemory<byte> Content(MemoryStream stream) => stream.GetBuffer().AsMemory(0, (int)stream.Length);
}
