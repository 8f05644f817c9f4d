using System.Text;
using Otumat.Trust;

namespace Otumat.Tests.Trust.Verification;

public sealed class PluginVerifierTests
{
    [Fact]
    public void Plugin_SignedByTrustedKey_IsValid()
    {
        using var place = new TrustedPlace().Signed().Trusting();

        var result = place.Verify().EnsureValid();

        Assert.Equal(("Acme.Routers", "1.2.3", "net8.0", SigningKeys.Curve.PublicKey.Id), (result.Id, result.Version, result.Framework, result.KeyId));
        Assert.Empty(result.Reason);
    }

    [Fact]
    public void Plugin_SignedWithRsa_IsValid()
    {
        using var place = new TrustedPlace().Signed(SigningKeys.Rsa).Trusting(SigningKeys.Rsa, TrustedPlace.Id);

        Assert.Equal(TrustStatus.Valid, place.Verify().Status);
    }

    [Fact]
    public void Default_IsNotValid() => Assert.False(new TrustResult { Status = default }.IsValid);

    [Theory]
    [InlineData(".trust.json")]
    [InlineData(".trust.sig")]
    public void Plugin_WithoutManifestOrSignature_IsUnsigned(string file)
    {
        using var place = new TrustedPlace().Signed().Trusting();
        File.Delete(place.In(TrustedPlace.Id + file));

        Assert.Equal(TrustStatus.Unsigned, place.Verify().Status);
    }

    [Fact]
    public void Folder_ThatIsMissing_IsUnsigned()
    {
        using var place = new TrustedPlace();

        Assert.Equal(TrustStatus.Unsigned, new PluginVerifier(place.Store).Verify(TrustedPlace.Id, place.In("missing")).Status);
    }

    [Fact]
    public void Id_ThatIsNone_IsRefused()
    {
        using var place = new TrustedPlace();

        Assert.Throws<ArgumentException>(() => place.Verify("../x"));
    }

    [Fact]
    public void Plugin_UnderAnotherName_IsMalformed()
    {
        using var place = new TrustedPlace().Signed().Trusting();
        File.Move(place.Manifest, place.In("Acme.Switches.trust.json"));
        File.Move(place.Signature, place.In("Acme.Switches.trust.sig"));

        var result = place.Verify("Acme.Switches");

        Assert.Equal(TrustStatus.Malformed, result.Status);
        Assert.Contains("'Acme.Routers'", result.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Other.*")]
    [InlineData("Acme.Router")]
    [InlineData("Acme")]
    public void Key_OfAnotherScope_IsUntrusted(string scope)
    {
        using var place = new TrustedPlace().Signed().Trusting(scope: scope);

        var result = place.Verify();

        Assert.Equal(TrustStatus.UntrustedKey, result.Status);
        Assert.Contains(SigningKeys.Curve.PublicKey.Id, result.Reason, StringComparison.Ordinal);
        Assert.Contains("otumat trust add", result.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("*")]
    [InlineData("acme.*")]
    [InlineData("ACME.ROUTERS")]
    [InlineData("Acme.R*")]
    public void Key_OfCoveringScope_IsTrusted(string scope)
    {
        using var place = new TrustedPlace().Signed().Trusting(scope: scope);

        Assert.Equal(TrustStatus.Valid, place.Verify().Status);
    }

    [Fact]
    public void RootKey_SignsNoPlugins()
    {
        using var place = new TrustedPlace().Signed().Trusting(scope: null);

        Assert.Equal(TrustStatus.UntrustedKey, place.Verify().Status);
    }

    [Fact]
    public void Manifest_NamingTheTrustedKey_ButSignedByAnother_IsInvalid()
    {
        using var place = new TrustedPlace().Signed().Trusting();
        var manifest = File.ReadAllBytes(place.Manifest);
        var text = SignatureText.Write(SigningKeys.Other.Sign(DsseEncoding.Of(DsseEncoding.Manifest, manifest)));
        File.WriteAllText(place.Signature, text);

        Assert.Equal(TrustStatus.InvalidSignature, place.Verify().Status);
    }

    [Fact]
    public void Signature_OverAnotherKindOfText_IsInvalid()
    {
        using var place = new TrustedPlace().Signed().Trusting();
        var manifest = File.ReadAllBytes(place.Manifest);
        foreach (var message in new[] { manifest, DsseEncoding.Of(DsseEncoding.Revocations, manifest) })
        {
            File.WriteAllText(place.Signature, SignatureText.Write(SigningKeys.Curve.Sign(message)));
            Assert.Equal(TrustStatus.InvalidSignature, place.Verify().Status);
        }
    }

    [Theory]
    [InlineData("!", "base64")]
    [InlineData("AAAA", "")]
    [InlineData("", "")]
    public void Signature_ThatIsNone_IsNotValid(string text, string reason)
    {
        using var place = new TrustedPlace().Signed().Trusting();
        File.WriteAllText(place.Signature, text);

        var result = place.Verify();

        Assert.Contains(result.Status, new[] { TrustStatus.Malformed, TrustStatus.InvalidSignature, TrustStatus.Unsigned });
        Assert.Contains(reason, result.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_AddedRemovedAndChanged_AreNamed()
    {
        using var place = new TrustedPlace().Signed().Trusting();
        place.With("extra.dll").With("de/texts.resources.dll", "turman");
        File.Delete(place.In("empty.txt"));

        var result = place.Verify();

        Assert.Equal(TrustStatus.Modified, result.Status);
        Assert.Equal(["extra.dll"], result.Added);
        Assert.Equal(["empty.txt"], result.Removed);
        Assert.Equal(["de/texts.resources.dll"], result.Changed);
        Assert.Contains("Changed: de/texts.resources.dll. Missing: empty.txt. Not signed: extra.dll.", result.Reason, StringComparison.Ordinal);
        Assert.Contains("Acme.Routers", Assert.Throws<UntrustedPluginException>(result.EnsureValid).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void File_ThatIsALinkToTheSameContent_IsChanged()
    {
        using var place = new TrustedPlace().Signed().Trusting();
        File.Move(place.In("Acme.Routers.dll"), place.Beside("moved.dll"));
        File.CreateSymbolicLink(place.In("Acme.Routers.dll"), place.Beside("moved.dll"));

        Assert.Equal(["Acme.Routers.dll"], place.Verify().Changed);
    }

    [Fact]
    public void Folder_ThatIsALink_IsNotFollowed()
    {
        using var place = new TrustedPlace().Signed().Trusting();
        Directory.Move(place.In("de"), place.Beside("de"));
        Directory.CreateSymbolicLink(place.In("de"), place.Beside("de"));

        var result = place.Verify();

        Assert.Equal((TrustStatus.Modified, "de", "de/texts.resources.dll"), (result.Status, Assert.Single(result.Added), Assert.Single(result.Removed)));
    }

    [Fact]
    public void Manifest_ThatIsALink_IsUnsigned()
    {
        using var place = new TrustedPlace().Signed().Trusting();
        File.Move(place.Manifest, place.Beside("moved.json"));
        File.CreateSymbolicLink(place.Manifest, place.Beside("moved.json"));

        Assert.Equal(TrustStatus.Unsigned, place.Verify().Status);
    }

    [Fact]
    public void Pipe_InThePlaceOfAFile_IsChangedAndNotWaitedFor()
    {
        using var place = new TrustedPlace().Signed().Trusting();
        File.Delete(place.In("empty.txt"));
        Shell.Run(place.Plugin, "mkfifo", "empty.txt");

        Assert.Equal(["empty.txt"], place.Verify().Changed);
    }

    [Fact]
    public void ManyFiles_AreNamedInPart()
    {
        using var place = new TrustedPlace().Signed().Trusting();
        for (var i = 0; i < 5; i++)
        {
            place.With($"extra{i}.dll");
        }

        Assert.Contains("Not signed: extra0.dll, extra1.dll, extra2.dll and 2 more.", place.Verify().Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Manifest_LongerThanAllowed_IsMalformed()
    {
        using var place = new TrustedPlace().Signed().Trusting();
        using (var file = File.OpenWrite(place.Manifest))
        {
            file.SetLength(ManifestText.GreatestLength + 1L);
        }

        Assert.Equal(TrustStatus.Malformed, place.Verify().Status);
    }

    [Fact]
    public void Plugin_AfterItsEnd_IsExpired()
    {
        using var place = new TrustedPlace();
        place.Signed(expires: place.Time.GetUtcNow().AddDays(1)).Trusting();

        Assert.Equal(TrustStatus.Valid, place.Verify().Status);
        place.Time.Advance(TimeSpan.FromDays(1));
        Assert.Equal(TrustStatus.Expired, place.Verify().Status);
    }

    [Fact]
    public void Key_OutsideItsTime_IsNotTrusted()
    {
        using var place = new TrustedPlace();
        var now = place.Time.GetUtcNow();
        place.Signed().Trusting(from: now.AddDays(1), until: now.AddDays(2));

        Assert.Equal(TrustStatus.UntrustedKey, place.Verify().Status);
        place.Time.Advance(TimeSpan.FromDays(1));
        Assert.Equal(TrustStatus.Valid, place.Verify().Status);
        place.Time.Advance(TimeSpan.FromDays(1));
        Assert.Equal(TrustStatus.Expired, place.Verify().Status);
    }

    [Fact]
    public void Key_RevokedForOneScope_IsRevokedThere()
    {
        using var place = new TrustedPlace().Signed().Trusting(scope: "*").Trusting(scope: "Acme.*");
        place.Store.Revoke(SigningKeys.Curve.PublicKey.Id, "Acme.*");

        Assert.Equal(TrustStatus.Revoked, place.Verify().Status);
    }

    [Fact]
    public void Version_OlderThanOneLoaded_IsRolledBack()
    {
        using var place = new TrustedPlace().Signed(version: "2.0.0").Trusting();
        place.Load();

        Assert.Equal(TrustStatus.RolledBack, place.Signed(version: "2.0.0-rc.1").Verify().Status);
        Assert.Equal(TrustStatus.Valid, place.Signed(version: "2.0.0").Verify().Status);
        Assert.Equal(TrustStatus.Valid, place.Signed(version: "10.0.0").Verify().Status);
    }

    [Fact]
    public void Version_OnlyVerified_RaisesNothing()
    {
        using var place = new TrustedPlace().Signed(version: "2.0.0").Trusting();

        Assert.Equal(TrustStatus.Valid, place.Verify().Status);
        Assert.Equal(TrustStatus.Valid, place.Signed(version: "1.0.0").Verify().Status);
    }

    [Fact]
    public void Version_LoadedBefore_WithOtherContent_IsRolledBack()
    {
        using var place = new TrustedPlace().Signed().Trusting();
        place.Load();
        place.With("extra.dll").Signed();

        var result = place.Verify();

        Assert.Equal(TrustStatus.RolledBack, result.Status);
        Assert.Contains("another content", result.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Version_LoadedForAnotherFramework_IsValid()
    {
        using var place = new TrustedPlace().Signed().Trusting();
        place.Load();
        PluginSigner.SignFolder(TrustedPlace.Identity(framework: "net10.0"), place.Plugin, SigningKeys.Curve);

        Assert.Equal(TrustStatus.Valid, place.Verify().Status);
    }

    [Fact]
    public void Store_ThatIsDamaged_MakesNothingValid()
    {
        using var place = new TrustedPlace().Signed().Trusting();
        File.WriteAllText(Path.Combine(place.StoreFolder, "keys.json"), "{", Encoding.ASCII);

        var result = place.Verify();

        Assert.Equal(TrustStatus.Malformed, result.Status);
        Assert.Contains("keys.json", result.Reason, StringComparison.Ordinal);
    }
}
