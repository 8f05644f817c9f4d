using Itential.Generators;

namespace Itential.Refit.Generator.Tests.Shared;

public sealed class EquatableArrayTests
{
    [Fact]
    public void Equals_SameItems_IsTrue()
    {
        var left = new[] { "a", "b" }.ToEquatableArray();
        var right = new List<string> { "a", "b" }.ToEquatableArray();

        Assert.True(left == right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
        Assert.True(left.Equals((object)right));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("b", "a")]
    [InlineData("a", "b", "c")]
    public void Equals_OtherItems_IsFalse(params string[] items)
    {
        var left = new[] { "a", "b" }.ToEquatableArray();

        Assert.True(left != items.ToEquatableArray());
        Assert.False(left.Equals(items));
    }

    [Fact]
    public void Default_IsEmpty()
    {
        Assert.True(EquatableArray<string>.Empty == Array.Empty<string>().ToEquatableArray());
        Assert.Empty(default(EquatableArray<string>));
    }
}
