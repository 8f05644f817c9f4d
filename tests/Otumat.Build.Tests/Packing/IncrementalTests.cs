namespace Otumat.Build.Tests;

/// <summary>A second pack does what has changed, and nothing else.</summary>
public sealed class IncrementalTests(BuiltPlugin plugin) : IClassFixture<BuiltPlugin>
{
    private const string Signature = "lib/net10.0/Acme.Plugin.trust.sig";
    private const string PrivateKey = "-p:OtumatPrivateKeyPath=../key.pem";

    private string Package => plugin.Workshop.PackagePath(BuiltPlugin.Id);

    [Fact]
    public async Task Pack_Unchanged_LeavesThePackageAsItIs()
    {
        (await plugin.PackAsync(PrivateKey)).Succeeded();
        var (bytes, written) = (File.ReadAllBytes(Package), File.GetLastWriteTimeUtc(Package));

        (await plugin.PackAsync(PrivateKey)).Succeeded();

        Assert.Equal(bytes, File.ReadAllBytes(Package));
        Assert.Equal(written, File.GetLastWriteTimeUtc(Package));
    }

    [Fact]
    public async Task Pack_WithAnotherKey_SignsAnew()
    {
        plugin.Workshop.Write("other.pem", The.OtherKey.ToPem().Reveal());
        (await plugin.PackAsync(PrivateKey)).Succeeded();

        (await plugin.PackAsync("-p:OtumatPrivateKeyPath=../other.pem")).Succeeded();

        Assert.Contains(The.OtherKey.PublicKey.Id, plugin.Workshop.Package(BuiltPlugin.Id).Text("lib/net10.0/Acme.Plugin.trust.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pack_WithChangedContent_SignsTheNewContent()
    {
        (await plugin.PackAsync(PrivateKey)).Succeeded();
        var before = plugin.Workshop.Package(BuiltPlugin.Id);
        plugin.Workshop.Write($"{BuiltPlugin.Id}/acme.so", Guid.NewGuid().ToString());

        (await plugin.PackAsync(PrivateKey)).Succeeded();

        var after = plugin.Workshop.Package(BuiltPlugin.Id);
        Assert.NotEqual(before[Signature], after[Signature]);
        Assert.NotEqual(before["runtimes/linux-x64/native/acme.so"], after["runtimes/linux-x64/native/acme.so"]);
    }

    [Fact]
    public async Task Pack_NoLongerAskedToSign_ShipsNothingStale()
    {
        (await plugin.PackAsync(PrivateKey)).Succeeded();

        (await plugin.PackAsync()).Succeeded();

        Assert.DoesNotContain(plugin.Workshop.Package(BuiltPlugin.Id).Names, name => name.Contains("trust", StringComparison.Ordinal) || name.StartsWith("build", StringComparison.Ordinal));
        Assert.Empty(Directory.EnumerateFiles(plugin.Workshop[BuiltPlugin.Id, "obj"], "*.otumat*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Pack_OverAPackageThatSomethingChanged_PacksAnew()
    {
        (await plugin.PackAsync(PrivateKey)).Succeeded();
        await File.AppendAllTextAsync(Package, "x", TestContext.Current.CancellationToken);

        (await plugin.PackAsync(PrivateKey)).Succeeded();

        Assert.NotEqual((byte)'x', File.ReadAllBytes(Package)[^1]);
        Assert.True(plugin.Workshop.Package(BuiltPlugin.Id).Has(Signature));
    }
}
