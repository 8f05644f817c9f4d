using Itential.Refit.Tests.Addresses;

namespace Itential.Refit.Tests.Weaknesses;

/// <summary>Refit looks for placeholders in the filled path, so that <c>{x}</c> in a value is an error. Here a filled path is never parsed again.</summary>
public sealed class R16FilledPathTests
{
    [Fact]
    public void Encoded_WithBraces_IsSentAsItIs()
    {
        Assert.Equal("/enc/{x}/x", Targets.Api.EncodedSegment("{x}"));
        Assert.Equal("/enc/a/{id}", Targets.Api.EncodedRest("a/{id}"));
        Assert.Equal("/enc?t={t}&q={q}", Targets.Api.EncodedQuery("{t}", "{q}", null));
    }

    [Fact]
    public void Value_WithBraces_IsEscaped()
    {
        Assert.Equal("/users/%7Bid%7D/x", Targets.Api.Segment("{id}"));
        Assert.Equal("/parts/%7Bb%7D.c/x", Targets.Api.Parts("{b}", "c"));
    }
}
