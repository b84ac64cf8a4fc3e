using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace PolicyExtract.Reading.Html.Parsing;

/// <summary>A node of the page as AngleSharp's tree builder puts it together; it holds no more than reading needs.</summary>
/// <param name="start">First character of the token it comes from, in UTF-16 units of the decoded page.</param>
internal abstract class PageNode(int start) : IConstructableNode
{
    private PageNodeList? children;
    private PageNode? owner;

    public int Start { get; } = start;

    public PageElement? Parent { get; private set; }

    /// <summary>Number of elements around it.</summary>
    public int Depth { get; private set; }

    public ReadOnlySpan<PageNode> Children => children is null ? [] : children.Nodes;

    /// <summary>The children that are elements.</summary>
    public IEnumerable<PageElement> Elements => children?.OfType<PageElement>() ?? [];

    public virtual NodeFlags Flags => NodeFlags.None;

    public abstract StringOrMemory NodeName { get; }

    /// <summary>The page it is put into; null for what cannot have children.</summary>
    protected virtual PageDocument? Document => null;

    IConstructableNode? IConstructableNode.Parent
    {
        get => owner;
        set => (owner, Parent) = ((PageNode?)value, value as PageElement);
    }

    IConstructableNodeList IConstructableNode.ChildNodes => children ??= new PageNodeList();

    void IConstructableNode.RemoveFromParent() => owner?.Remove(this);

    void IConstructableNode.RemoveChild(IConstructableNode childNode) => Remove((PageNode)childNode);

    void IConstructableNode.RemoveNode(int idx, IConstructableNode childNode) => Remove((PageNode)childNode);

    void IConstructableNode.AddNode(IConstructableNode node) => Append((PageNode)node);

    void IConstructableNode.InsertNode(int idx, IConstructableNode childNode) => Insert(idx, (PageNode)childNode);

    void IConstructableNode.AppendText(StringOrMemory text, bool emitWhiteSpaceOnly) => InsertText(Children.Length, text);

    void IConstructableNode.InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly) => InsertText(idx, text);

    public void InsertBefore(PageNode child, PageNode node) => Insert(Children.LastIndexOf(child), node);

    protected virtual void Append(PageNode node) => Insert(Children.Length, node);

    protected void Insert(int index, PageNode node)
    {
        node.owner?.Remove(node);
        (children ??= new PageNodeList()).Insert(index, node);
        node.owner = this;
        node.Parent = this as PageElement;
        node.Depth = node.Parent is null ? 0 : Depth + 1;
        Document?.NodeInserted(node, Children.Length - index);
    }

    private void InsertText(int index, StringOrMemory text)
    {
        if (Document is not null) Insert(index, new PageText(text.ToString(), Document.TokenStart));
    }

    private void Remove(PageNode node)
    {
        children?.Remove(node);
        node.owner = null;
        node.Parent = null;
    }
}
