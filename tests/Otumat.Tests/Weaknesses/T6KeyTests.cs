using Otumat.Tests.Trust;
using Otumat.Trust;

namespace Otumat.Tests.Weaknesses;

/// <summary>The original has one public key, beside the code that it protects, with no id, rotation or revocation. Here a store of its own has several.</summary>
public sealed class T6KeyTests
{
    [Fact]
    public void KeyBesideThePlugin_TrustsNothing()
    {
        using var place = new TrustedPlace().With("Acme.Routers.pub", SigningKeys.Other.PublicKey.ToPem()).Signed(SigningKeys.Other).Trusting(SigningKeys.Curve);

        Assert.Equal(TrustStatus.UntrustedKey, place.Verify().Status);
    }

    [Fact]
    public void Keys_OldAndNew_AreTrustedTogether_UntilTheOldOneEnds()
    {
        using var place = new TrustedPlace();
        place.Trusting(SigningKeys.Curve, until: place.Time.GetUtcNow().AddDays(30)).Trusting(SigningKeys.Rsa);

        Assert.Equal(TrustStatus.Valid, place.Signed(SigningKeys.Rsa).Verify().Status);
        Assert.Equal(TrustStatus.Valid, place.Signed(SigningKeys.Curve).Verify().Status);
        place.Time.Advance(TimeSpan.FromDays(30));
        Assert.Equal(TrustStatus.Expired, place.Verify().Status);
        Assert.Equal(TrustStatus.Valid, place.Signed(SigningKeys.Rsa).Verify().Status);
    }

    [Fact]
    public void KeyThatWasRevoked_IsRevoked_WhateverTheManifestSaysOfItsTime()
    {
        using var place = new TrustedPlace().Signed().Trusting();
        place.Store.Revoke(SigningKeys.Curve.PublicKey.Id);

        Assert.Equal(TrustStatus.Revoked, place.Verify().Status);
    }

    [Fact]
    public void StoreThatOthersMayWrite_IsNotUsed()
    {
        using var place = new TrustedPlace().Signed().Trusting();
        File.SetUnixFileMode(Path.Combine(place.StoreFolder, "keys.json"), (UnixFileMode)0b110_000_010);

        Assert.Equal(TrustStatus.Malformed, place.Verify().Status);
    }
}
