using Otumat.Tests.Trust;
using Otumat.Trust;

namespace Otumat.Tests.Weaknesses;

/// <summary>The original has one public key, beside the code that it protects, without id, rotation or revocation. Here keys are the program's, each with a scope and an end.</summary>
public sealed class T6OneKeyTests : IDisposable
{
    private readonly TrustedPlace _place = new TrustedPlace().Signed();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void KeyThatComesWithThePlugin_ProvesNothing()
    {
        _place.With("key.pub", SigningKeys.Curve.PublicKey.ToPem()).Signed();

        Assert.Equal(TrustStatus.UntrustedKey, _place.Verify().Status);
    }

    [Fact]
    public void KeyForOtherPlugins_IsNotTrustedForThis() =>
        Assert.Equal(TrustStatus.UntrustedKey, _place.Trusting(scope: "Umbrella.*").Verify().Status);

    [Fact]
    public void SecondKey_TakesOverFromTheFirst()
    {
        _place.Trusting().Trusting(SigningKeys.Other);

        Assert.True(_place.Verify().IsValid);
        Assert.True(_place.Signed(SigningKeys.Other).Verify().IsValid);
        Assert.True(_place.Store.Remove(SigningKeys.Curve.PublicKey.Id));
        Assert.True(_place.Verify().IsValid);
    }

    [Fact]
    public void RevokedKey_IsRevokedForAllThatItEverSigned()
    {
        _place.Trusting().Store.Revoke(SigningKeys.Curve.PublicKey.Id);

        Assert.Equal(TrustStatus.Revoked, _place.Verify().Status);
    }
}
