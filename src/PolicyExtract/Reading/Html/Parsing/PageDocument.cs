using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace PolicyExtract.Reading.Html.Parsing;

/// <summary>The page while it is being parsed, and then its tree.</summary>
internal sealed class PageDocument(TextSource source) : PageNode(0), IConstructableDocument
{
    private readonly Stack<PageElement> openTables = [];

    /// <summary>First character of the token that is being consumed, in UTF-16 units of the decoded page.</summary>
    public int TokenStart { get; set; }

    /// <summary>The element that the next token goes into.</summary>
    public PageElement? Current { get; private set; }

    public PageElement? Root => Elements.FirstOrDefault();

    /// <summary>Nodes made so far.</summary>
    public int NodeCount { get; private set; }

    /// <summary>Steps spent so far on text and elements that stand where only table parts may: each is moved before its table.</summary>
    public long MovingCost { get; private set; }

    public override StringOrMemory NodeName => "#document";

    public TextSource Source => source;

    public IDisposable? Builder { get; set; }

    public QuirksMode QuirksMode { get; set; }

    public IConstructableElement Head => Root?.Elements.FirstOrDefault(child => child.Name == TagNames.Head)!;

    public IConstructableElement DocumentElement => Root!;

    public bool IsLoading => false;

    protected override PageDocument Document => this;

    /// <summary>
    /// The tree builder hands what wrongly stands between the parts of a table to the document, because it knows only AngleSharp's own
    /// table elements; it belongs before the table.
    /// </summary>
    protected override void Append(PageNode node)
    {
        if (openTables.TryPeek(out var table) && table.Parent is { } parent) parent.InsertBefore(table, node);
        else base.Append(node);
    }

    public void NodeInserted(PageNode node, int placesFromEnd)
    {
        NodeCount++;
        if (placesFromEnd > 1) MovingCost += node.Parent?.Children.Length ?? 0;
        if (node is not PageElement element) return;
        Current = element;
        if (element.Name == "table" && !openTables.Contains(element)) openTables.Push(element);
    }

    public void ElementClosed(PageElement element)
    {
        Current = element.Parent;
        if (openTables.TryPeek(out var table) && table == element) openTables.Pop();
    }

    public void PerformMicrotaskCheckpoint()
    {
    }

    public void ProvideStableState()
    {
    }

    public void AddComment(ref StructHtmlToken token)
    {
    }

    public void TrackError(Exception exception)
    {
    }

    public Task WaitForReadyAsync(CancellationToken cancelToken) => Task.CompletedTask;

    public Task FinishLoadingAsync() => Task.CompletedTask;

    public void ApplyManifest()
    {
    }

    public void Clear() => ((IConstructableNode)this).ChildNodes.Clear();
}
