using Itential.Refit.Tests.Addresses;

namespace Itential.Refit.Tests.Weaknesses;

/// <summary>Refit has attributes that only one of its engines knows. Here there is one engine, which knows these in every place.</summary>
public sealed class R31OneEngineTests
{
    [Fact]
    public void Encoded_InEveryPlace_IsSentAsItIs()
    {
        Assert.Equal("/enc/a%2Fb%20c/x", Targets.Api.EncodedSegment("a%2Fb%20c"));
        Assert.Equal("/enc/a/b%20c", Targets.Api.EncodedRest("a/b%20c"));
        Assert.Equal("/enc?t=a%26b&q=x+y&items=1%2C2&items=c:d", Targets.Api.EncodedQuery("a%26b", "x+y", ["1%2C2", "c:d"]));
    }

    [Theory]
    [InlineData("a&b=1")]
    [InlineData("a#b")]
    [InlineData("a b")]
    [InlineData("%zz")]
    public void Encoded_ThatWouldLeaveItsPair_IsRefused(string value)
    {
        Assert.Throws<ArgumentException>(() => Targets.Api.EncodedQuery(value, null, null));
        Assert.Throws<ArgumentException>(() => Targets.Api.EncodedQuery(null, value, null));
        Assert.Throws<ArgumentException>(() => Targets.Api.EncodedQuery(null, null, [value]));
    }

    [Fact]
    public void QueryName_ValueOrCollection_IsAFlagEach()
    {
        Assert.Equal("/q?a%3D1%26b&Red&light-blue&raw=1", Targets.Api.Flags("a=1&b", [Color.Red, null, Color.LightBlue], "raw=1"));
        Assert.Equal("/q", Targets.Api.Flags(null, null, null));
        Assert.Equal("/q?x", Targets.Api.Flags("", [], "x"));
    }

    [Fact]
    public void QueryConverter_Pairs_AreEscapedUnderThePrefix()
    {
        Assert.Equal("/q?p-at=1%3B2", Targets.Api.Converted(new Point(1, 2)));
        Assert.Equal("/q", Targets.Api.Converted(null));
    }

    [Fact]
    public void QueryUriFormat_Unescaped_KeepsWhatThePlaceAllows()
    {
        Assert.Equal("/q?q=Select+Id,Name+From(x)%26a%23%25%20%C3%A9&f%3D1", Targets.Api.Unescaped("Select+Id,Name+From(x)&a#% é", "f=1"));
        Assert.Equal("/a:b@c,d&e%2Ff%3Fg%23/x", Targets.Api.UnescapedRoute("a:b@c,d&e/f?g#"));
        Assert.Throws<ArgumentException>(() => Targets.Api.UnescapedRoute(".."));
    }
}
