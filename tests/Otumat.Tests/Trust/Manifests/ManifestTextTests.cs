using System.Text;
using Otumat.Trust;

namespace Otumat.Tests.Trust.Manifests;

public sealed class ManifestTextTests
{
    private const string Digest = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private const string Good = $$"""
        {"schema":1,"id":"Acme.Routers","version":"1.2.3","framework":"net8.0","keyId":"{{Digest}}","files":[{"path":"a.dll","length":0,"sha256":"{{Digest}}"}]}
        """;

    [Fact]
    public void Manifest_WrittenAndRead_IsTheSame()
    {
        var manifest = new PluginManifest
        {
            Schema = 1,
            Id = "Acme.Routers",
            Version = "1.2.3-beta.1+build",
            Framework = "net8.0-windows10.0.19041",
            Created = DateTimeOffset.UnixEpoch,
            Expires = DateTimeOffset.UnixEpoch.AddYears(99),
            KeyId = Digest,
            Files = [new PluginFile("caf\u00e9.dll", long.MaxValue, Digest)],
        };

        var read = ManifestText.Read(ManifestText.Write(manifest), out var fault);

        Assert.Empty(fault);
        Assert.Equal(manifest with { Files = [] }, read! with { Files = [] });
        Assert.Equal(manifest.Files, read.Files);
    }

    [Fact]
    public void Manifest_WithoutTimes_HasNoMemberForThem()
    {
        var text = Encoding.UTF8.GetString(ManifestText.Write(Read(Good)!));

        Assert.DoesNotContain("created", text, StringComparison.Ordinal);
        Assert.DoesNotContain("expires", text, StringComparison.Ordinal);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
    }

    [Theory]
    [InlineData("\"schema\":1", "\"schema\":2", "schema")]
    [InlineData("\"schema\":1,", "", "schema")]
    [InlineData("\"schema\":1", "\"schema\":1,\"schema\":1", "schema")]
    [InlineData("\"schema\":1", "\"schema\":1,\"algorithm\":\"none\"", "algorithm")]
    [InlineData("\"schema\":1", "\"Schema\":1", "Schema")]
    [InlineData("\"length\":0", "\"length\":0,\"length\":0", "length")]
    [InlineData("\"length\":0", "\"length\":-1", "length")]
    [InlineData("\"length\":0", "\"length\":0.5", "length")]
    [InlineData("\"length\":0,", "", "length")]
    [InlineData("\"id\":\"Acme.Routers\"", "\"id\":null", "id")]
    [InlineData("\"id\":\"Acme.Routers\"", "\"id\":\"../x\"", "id")]
    [InlineData("\"version\":\"1.2.3\"", "\"version\":\"new\"", "version")]
    [InlineData("\"framework\":\"net8.0\"", "\"framework\":\"net8.0/..\"", "framework")]
    [InlineData("\"path\":\"a.dll\"", "\"path\":\"../a.dll\"", "'..'")]
    [InlineData("\"path\":\"a.dll\"", "\"path\":\"Acme.Routers.trust.json\"", "twice")]
    [InlineData("\"path\":\"a.dll\"", "\"path\":\"acme.routers.TRUST.sig\"", "twice")]
    [InlineData("\"path\":\"a.dll\"", "\"path\":\"\\ud800\"", "path")]
    [InlineData("{\"path\"", "null,{\"path\"", "null")]
    [InlineData("{\"path\"", "{\"path\":\"A.DLL\",\"length\":0,\"sha256\":\"" + Digest + "\"},{\"path\"", "case")]
    [InlineData("{\"path\"", "{\"path\":\"a.dll/b\",\"length\":0,\"sha256\":\"" + Digest + "\"},{\"path\"", "folder")]
    [InlineData("\"files\":[", "\"files\":[],\"x\":[", "x")]
    [InlineData("\"keyId\":\"e3", "\"keyId\":\"E3", "key id")]
    [InlineData("\"sha256\":\"e3", "\"sha256\":\"E3", "SHA-256")]
    [InlineData("]}", "],}", "trailing")]
    [InlineData("]}", "]}{}", "")]
    [InlineData("{\"schema\"", "/* */{\"schema\"", "")]
    public void Manifest_WithFault_IsNotRead(string part, string replacement, string named)
    {
        var at = Good.IndexOf(part, StringComparison.Ordinal);
        var changed = Good[..at] + replacement + Good[(at + part.Length)..];

        Assert.Null(ManifestText.Read(Encoding.UTF8.GetBytes(changed), out var fault));

        Assert.Contains(named, fault, StringComparison.OrdinalIgnoreCase);
        Assert.NotEmpty(fault);
    }

    [Fact]
    public void Manifest_WithoutFiles_IsNotRead()
    {
        var at = Good.IndexOf("{\"path\"", StringComparison.Ordinal);

        Assert.Null(Read(Good[..at] + "]}"));
    }

    [Fact]
    public void Manifest_OfOtherBytes_IsNotRead()
    {
        Assert.NotNull(Read(Good));
        Assert.Null(ManifestText.Read([], out _));
        Assert.Null(ManifestText.Read("null"u8, out _));
        Assert.Null(ManifestText.Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Good)], out _));
        Assert.Null(ManifestText.Read(Encoding.Unicode.GetBytes(Good), out _));
        Assert.Null(ManifestText.Read(Encoding.UTF8.GetBytes(new string('[', 10_000)), out _));
    }

    private static PluginManifest? Read(string text) => ManifestText.Read(Encoding.UTF8.GetBytes(text), out _);
}
