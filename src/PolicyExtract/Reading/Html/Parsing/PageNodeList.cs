using System.Collections;
using AngleSharp.Html.Construction;

namespace PolicyExtract.Reading.Html.Parsing;

/// <summary>The children of a node. Taking from the front costs no more than from the end: mending wrongly nested tags does that child by child.</summary>
internal sealed class PageNodeList : IConstructableNodeList
{
    private PageNode[] items = [];
    private int first;

    public int Count { get; private set; }

    public ReadOnlySpan<PageNode> Nodes => items.AsSpan(first, Count);

    int IConstructableNodeList.Length => Count;

    IConstructableNode IConstructableNodeList.this[int index] => Nodes[index];

    public void Insert(int index, PageNode node)
    {
        if (first + Count == items.Length) MakeRoom();
        var place = first + index;
        Array.Copy(items, place, items, place + 1, Count - index);
        items[place] = node;
        Count++;
    }

    public void Remove(PageNode node)
    {
        var index = Count > 0 && items[first] == node ? 0 : Nodes.LastIndexOf(node);
        if (index < 0) return;
        if (index == 0) first++;
        else Array.Copy(items, first + index + 1, items, first + index, Count - index - 1);
        Count--;
    }

    public void Clear() => (items, first, Count) = ([], 0, 0);

    public IEnumerator<IConstructableNode> GetEnumerator() => items.Skip(first).Take(Count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void MakeRoom()
    {
        var target = first > Count ? items : new PageNode[Math.Max(4, Count * 2)];
        Array.Copy(items, first, target, 0, Count);
        (items, first) = (target, 0);
    }
}
