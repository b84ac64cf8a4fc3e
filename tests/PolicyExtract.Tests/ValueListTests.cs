using PolicyExtract.Model;
using Xunit;

namespace PolicyExtract.Tests;

public sealed class ValueListTests
{
    [Fact]
    public void Lists_with_equal_items_are_equal()
    {
        ValueList<string> one = ["a", "b"];
        ValueList<string> other = ["a", "b"];

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, ["b", "a"]);
    }
}
