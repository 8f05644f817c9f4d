using Itential.Refit.Tests.Addresses;

namespace Itential.Refit.Tests.Weaknesses;

/// <summary>Refit sends <c>..</c> as it is, so that the request leaves its route. Here no value can make a dot segment.</summary>
public sealed class R01DotSegmentTests
{
    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    public void Segment_OfDots_IsRefused(string value) => Assert.Equal("id", Assert.Throws<ArgumentException>(() => Targets.Api.Segment(value)).ParamName);

    [Theory]
    [InlineData("%2e%2e", "/users/%252e%252e/x")]
    [InlineData("../admin", "/users/..%2Fadmin/x")]
    [InlineData("...", "/users/.../x")]
    [InlineData("..\\admin", "/users/..%5Cadmin/x")]
    public void Segment_ThatOnlyLooksLikeDots_IsEscaped(string value, string expected) => Assert.Equal(expected, Targets.Api.Segment(value));

    [Theory]
    [InlineData("../../admin")]
    [InlineData("a/../b")]
    [InlineData("a/.")]
    public void CatchAll_WithADotSegment_IsRefused(string value) => Assert.Equal("path", Assert.Throws<ArgumentException>(() => Targets.Api.Rest(value)).ParamName);

    [Fact]
    public void Segment_OfTwoValues_IsRefusedWhenTheyMakeDots()
    {
        Assert.Throws<ArgumentException>(() => Targets.Api.Neighbours(".", "."));
        Assert.Throws<ArgumentException>(() => Targets.Api.BeforeEncodedDot("."));
        Assert.Equal("/parts/.../x", Targets.Api.Parts(".", "."));
        Assert.Equal("/parts/a.", Targets.Api.BeforeEncodedDot("a"));
    }

    [Theory]
    [InlineData("%2e%2E")]
    [InlineData(".%2e")]
    [InlineData("%2E")]
    [InlineData("a/b")]
    [InlineData("a?b")]
    [InlineData("a#b")]
    [InlineData("a\\b")]
    [InlineData("a b")]
    [InlineData("a%2")]
    [InlineData("é")]
    [InlineData("a\r\nb")]
    public void EncodedSegment_ThatWouldLeave_IsRefused(string value) =>
        Assert.Equal("id", Assert.Throws<ArgumentException>(() => Targets.Api.EncodedSegment(value)).ParamName);

    [Fact]
    public void EncodedValues_ThatMakeDotsTogether_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => Targets.Api.EncodedNeighbours("%2e", "."));
        Assert.Throws<ArgumentException>(() => Targets.Api.EncodedRest("a/%2e%2e/b"));
        Assert.Throws<ArgumentException>(() => Targets.Api.EncodedRest("a?b"));
        Assert.Equal("/enc/a%2Fb//c", Targets.Api.EncodedRest("a%2Fb//c"));
    }

    [Fact]
    public void RefitCompatible_RefusesDotsToo() =>
        Assert.Throws<ArgumentException>(() => Targets.Of(RefitSettings.RefitCompatible()).Segment(".."));
}
