using System.Text;
using Otumat.Tests.Trust;
using Otumat.Trust;

namespace Otumat.Tests.Weaknesses;

/// <summary>The original signs the text of files alone: no name, no version, nothing beside them, and an old release replays. Here the manifest holds all of it.</summary>
public sealed class T4UnsignedFactsTests : IDisposable
{
    private readonly TrustedPlace _place = new TrustedPlace().Signed().Trusting();

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData("\"version\": \"1.2.3\"", "\"version\": \"9.2.3\"")]
    [InlineData("\"framework\": \"net8.0\"", "\"framework\": \"net9.0\"")]
    [InlineData("\"id\": \"Acme.Routers\"", "\"id\": \"acme.routers\"")]
    public void OtherFactInTheManifest_FailsTheSignature(string fact, string other)
    {
        var text = File.ReadAllText(_place.Manifest);
        Assert.Contains(fact, text, StringComparison.Ordinal);
        File.WriteAllText(_place.Manifest, text.Replace(fact, other, StringComparison.Ordinal), new UTF8Encoding(false));

        Assert.Equal(TrustStatus.InvalidSignature, _place.Verify().Status);
    }

    [Fact]
    public void PluginOfTheSameKey_UnderAnotherName_IsNotValid()
    {
        _place.Trusting(scope: "*");
        File.Move(_place.Manifest, _place.In(TrustFiles.ManifestOf("Acme.Other")));
        File.Move(_place.Signature, _place.In(TrustFiles.SignatureOf("Acme.Other")));

        Assert.Equal(TrustStatus.Malformed, _place.Verify("Acme.Other").Status);
    }

    [Theory]
    [InlineData("runtimes/linux-x64/native/libfast.so")]
    [InlineData("de/texts.resources.dll")]
    public void ChangedFileBesideTheCode_IsNamed(string path)
    {
        _place.With(path, "evil");

        Assert.Equal([path], _place.Verify().Changed);
    }

    [Fact]
    public void OldSignedRelease_IsRolledBack()
    {
        _place.Load();
        _place.Signed(version: "1.2.2");

        Assert.Equal(TrustStatus.RolledBack, _place.Verify().Status);
    }
}
