using Itential.Diagnostics;

namespace Otumat.Build.Tests;

/// <summary>Signing that was asked for and is not possible fails the pack, and leaves no package behind.</summary>
public sealed class FailureTests(BuiltPlugin plugin) : IClassFixture<BuiltPlugin>
{
    [Theory]
    [InlineData("OTB001", "both", "-p:OtumatPrivateKeyPath=../key.pem", "-p:OtumatPrivateKeyEnvironmentVariable=OTUMAT_TEST_KEY")]
    [InlineData("OTB004", "missing.pem", "-p:OtumatPrivateKeyPath=../missing.pem")]
    [InlineData("OTB007", "other.pub", "-p:OtumatPrivateKeyPath=../key.pem", "-p:OtumatPublicKeyPath=../other.pub")]
    [InlineData("OTB014", "dotnet pack", "-p:OtumatPrivateKeyPath=../key.pem", "-p:_OtumatRuntime=Full")]
    [InlineData("OTB016", "InstallPackageToOutputPath", "-p:OtumatPrivateKeyPath=../key.pem", "-p:InstallPackageToOutputPath=true")]
    public async Task Pack_WithWhatCannotSign_FailsAndLeavesNoPackage(string code, string named, params string[] properties)
    {
        plugin.Workshop.Write("other.pub", The.OtherKey.PublicKey.ToPem());

        var run = await plugin.PackAsync(properties);

        run.FailedWith(code);
        Assert.Contains(named, run.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(plugin.Workshop.FilesBelow("feed"));
    }

    [Fact]
    public async Task Pack_WithWrongPassword_FailsAfterAGoodPackAndDeletesItsPackage()
    {
        plugin.Workshop.Write("locked.pem", The.PrivateKey.ToPem(new Secret("correct horse")).Reveal());
        plugin.Workshop.Variables["OTUMAT_TEST_PASSWORD"] = "correct horse";
        string[] properties = ["-p:OtumatPrivateKeyPath=../locked.pem", "-p:OtumatPrivateKeyPasswordEnvironmentVariable=OTUMAT_TEST_PASSWORD"];
        (await plugin.PackAsync(properties)).Succeeded();
        Assert.True(plugin.Workshop.Package(BuiltPlugin.Id).Has("lib/net10.0/Acme.Plugin.trust.sig"));

        plugin.Workshop.Variables["OTUMAT_TEST_PASSWORD"] = "battery staple";
        var run = await plugin.PackAsync(properties);

        run.FailedWith("OTB004");
        Assert.DoesNotContain("battery staple", run.Output, StringComparison.Ordinal);
        Assert.Empty(plugin.Workshop.FilesBelow("feed"));
    }

    [Fact]
    public async Task Pack_WithANameThatThePluginNeeds_NamesTheFileAndTheOtherName()
    {
        plugin.Workshop.Write("mine.targets", "<Project />");
        plugin.Workshop.Write($"{BuiltPlugin.Id}/Directory.Build.targets", """<Project><ItemGroup Condition="'$(Mine)' == 'true'"><None Include="../mine.targets" Pack="true" PackagePath="buildTransitive/Acme.Plugin.targets" /></ItemGroup></Project>""");

        var run = await plugin.PackAsync("-p:OtumatPrivateKeyPath=../key.pem", "-p:Mine=true");

        run.FailedWith("OTB012");
        Assert.Contains("buildTransitive/Acme.Plugin.plugin.targets", run.Output, StringComparison.Ordinal);
        Assert.Empty(plugin.Workshop.FilesBelow("feed"));
    }
}
