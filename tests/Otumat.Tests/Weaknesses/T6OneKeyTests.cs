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
        Assert.Equal(TrustStatus.UntrustedKey, _place.Trusting(SigningKeys.Other).Verify().Status);
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

    [Fact]
    public void Keys_OldAndNew_AreTrustedTogether_UntilTheOldOneEnds()
    {
        _place.Trusting(SigningKeys.Curve, until: _place.Time.GetUtcNow().AddDays(30)).Trusting(SigningKeys.Rsa);

        Assert.Equal(TrustStatus.Valid, _place.Signed(SigningKeys.Rsa).Verify().Status);
        Assert.Equal(TrustStatus.Valid, _place.Signed(SigningKeys.Curve).Verify().Status);
        _place.Time.Advance(TimeSpan.FromDays(30));
        Assert.Equal(TrustStatus.Expired, _place.Verify().Status);
        Assert.Equal(TrustStatus.Valid, _place.Signed(SigningKeys.Rsa).Verify().Status);
    }

    [Fact]
    public void StoreThatOthersMayWrite_IsNotUsed()
    {
        _place.Trusting();
        File.SetUnixFileMode(Path.Combine(_place.StoreFolder, "keys.json"), (UnixFileMode)0b110_000_010);

        Assert.Equal(TrustStatus.Malformed, _place.Verify().Status);
    }
}
