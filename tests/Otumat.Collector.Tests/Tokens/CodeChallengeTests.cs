using Otumat.Collector.Tests.Harness;

namespace Otumat.Collector.Tests.Tokens;

public sealed class CodeChallengeTests
{
    [Fact]
    public void Verifier_OfTheStandardsExample_Fits()
    {
        Assert.True(CodeChallenge.Fits(The.Challenge, new(The.Verifier)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")]
    [InlineData("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk=")]
    public void Verifier_OfAnotherChallenge_DoesNotFit(string verifier)
    {
        Assert.False(CodeChallenge.Fits(The.Challenge, new(verifier)));
    }

    [Theory]
    [InlineData(The.Challenge, true)]
    [InlineData("short", false)]
    [InlineData(null, false)]
    [InlineData("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw+cM", false)]
    public void Challenge_IsMeasured(string? challenge, bool expected)
    {
        Assert.Equal(expected, CodeChallenge.IsWellFormed(challenge));
    }
}
