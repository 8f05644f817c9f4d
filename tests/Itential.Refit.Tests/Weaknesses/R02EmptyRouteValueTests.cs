using Itential.Refit.Tests.Addresses;

namespace Itential.Refit.Tests.Weaknesses;

/// <summary>Refit writes an empty segment for null, which may turn an item into its collection. Here it is an error, or <c>{x?}</c>.</summary>
public sealed class R02EmptyRouteValueTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Segment_NullOrEmpty_IsRefused(string? value)
    {
        Assert.Equal("id", Assert.Throws<ArgumentException>(() => Targets.Api.Segment(value!)).ParamName);
        Assert.Throws<ArgumentException>(() => Targets.Api.EncodedSegment(value!));
        Assert.Throws<ArgumentException>(() => Targets.Api.Rest(value!));
        Assert.Throws<ArgumentException>(() => Targets.Api.Parts("a", value!));
    }

    [Fact]
    public void Segment_NullStruct_IsRefused() => Assert.Throws<ArgumentException>(() => Targets.Api.NullableSegment(null));

    [Fact]
    public void Optional_Null_LeavesTheSegmentOut()
    {
        Assert.Equal("/users", Targets.Api.Optional(null));
        Assert.Throws<ArgumentException>(() => Targets.Api.Optional(""));
    }

    [Fact]
    public void RefitCompatible_WritesAnEmptySegment()
    {
        var api = Targets.Of(RefitSettings.RefitCompatible());

        Assert.Equal("/users//x", api.Segment(null!));
        Assert.Equal("/users//x", api.NullableSegment(null));
        Assert.Equal("/files/", api.Rest(""));
    }
}
