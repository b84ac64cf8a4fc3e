using PolicyExtract.Model;

namespace PolicyExtract.Comparing;

/// <summary>Two declarations of one cookie.</summary>
internal sealed record CookiePair(ComparedCookie Left, ComparedCookie Right, CookieMatch Match)
{
    /// <summary>Whether there is nothing to compare.</summary>
    public bool IsSame => SameDeclaration.Comparer.Equals(Left, Right);

    /// <summary>By name, and then the same for both directions of a comparison.</summary>
    public static int InOrder(CookiePair one, CookiePair other)
    {
        var ((first, second), (otherFirst, otherSecond)) = (one.Sorted(), other.Sorted());
        var order = string.CompareOrdinal(first.Record.Name, otherFirst.Record.Name);
        if (order == 0) order = ComparedCookie.InOrder(first, otherFirst);
        return order == 0 ? ComparedCookie.InOrder(second, otherSecond) : order;
    }

    private (ComparedCookie First, ComparedCookie Second) Sorted()
    {
        var order = string.CompareOrdinal(Left.Record.Name, Right.Record.Name);
        if (order == 0) order = ComparedCookie.InOrder(Left, Right);
        return order <= 0 ? (Left, Right) : (Right, Left);
    }
}
