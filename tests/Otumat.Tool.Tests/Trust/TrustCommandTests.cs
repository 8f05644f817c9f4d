namespace Otumat.Tool.Tests.Trust;

public sealed class TrustCommandTests
{
    [Fact]
    public async Task Keys_AreListed_WithWhatTheyAreTrustedFor()
    {
        using var tool = await (await new TrustedTool().WithKeyAsync()).TrustedAsync();

        var people = await tool.RunAsync("trust", "list", "--store", tool.Store);
        var programs = (await tool.RunAsync("trust", "list", "--store", tool.Store, "--json")).Json;

        Assert.Contains($"Trust store: {tool.Store}", people.Output, StringComparison.Ordinal);
        Assert.Equal((await tool.KeyIdAsync(), "Acme.*", "active"), ((string?)programs["keyId"], (string?)programs["scope"], (string?)programs["status"]));
    }

    [Theory]
    [InlineData()]
    [InlineData("--root", "--scope", "*")]
    [InlineData("--scope", "Acme.*", "--until", "tomorrow")]
    [InlineData("--scope", "--root")]
    public async Task Key_TrustedForNothingInParticular_IsRefused(params string[] options)
    {
        using var tool = await new TrustedTool().WithKeyAsync();

        Assert.Equal(2, (await tool.RunAsync(["trust", "add", tool.Key + ".pub", "--store", tool.Store, .. options])).Code);
        Assert.False(Directory.Exists(tool.Store));
    }

    [Fact]
    public async Task PrivateKey_IsNotTrusted()
    {
        using var tool = await new TrustedTool().WithKeyAsync();

        var run = await tool.RunAsync("trust", "add", tool.Key, "--scope", "*", "--store", tool.Store);

        Assert.Equal(1, run.Code);
        Assert.Contains("This is a private key", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Key_Removed_IsTrustedNoLonger()
    {
        using var tool = await (await (await new TrustedTool().WithKeyAsync()).SignedAsync()).TrustedAsync();
        var id = await tool.KeyIdAsync();

        Assert.Equal(0, (await tool.RunAsync("trust", "remove", id[..8], "--store", tool.Store)).Code);
        Assert.Equal("untrustedKey", (string?)(await tool.VerifyAsync()).Json["status"]);
        Assert.Equal(1, (await tool.RunAsync("trust", "remove", id, "--store", tool.Store)).Code);
    }

    [Theory]
    [InlineData("abc", 2)]
    [InlineData("0000000000", 1)]
    public async Task KeyId_ThatNamesNoKey_IsRefused(string id, int code)
    {
        using var tool = await (await new TrustedTool().WithKeyAsync()).TrustedAsync();

        Assert.Equal(code, (await tool.RunAsync("trust", "revoke", id, "--store", tool.Store)).Code);
    }

    [Fact]
    public async Task Key_Revoked_MakesPluginsRevoked()
    {
        using var tool = await (await (await new TrustedTool().WithKeyAsync()).SignedAsync()).TrustedAsync();

        Assert.Equal(0, (await tool.RunAsync("trust", "revoke", await tool.KeyIdAsync(), "--store", tool.Store)).Code);
        Assert.Equal("revoked", (string?)(await tool.VerifyAsync()).Json["status"]);
    }

    [Fact]
    public async Task List_WrittenByARoot_IsTaken_AndAnOlderOneRefused()
    {
        using var tool = await (await (await (await new TrustedTool().WithKeyAsync()).WithKeyAsync("root.pem")).SignedAsync()).TrustedAsync();
        var id = await tool.KeyIdAsync();
        await tool.RunAsync("trust", "add", tool.Folder["root.pem.pub"], "--root", "--store", tool.Store);
        foreach (var number in new[] { "1", "2" })
        {
            Assert.Equal(0, (await tool.RunAsync("trust", "revoke", id, "--sign-with", tool.Folder["root.pem"], "--number", number, "--output", tool.Folder["list" + number], "--store", tool.Store)).Code);
        }

        var second = await tool.RunAsync("trust", "revoke", "--import", tool.Folder["list2"], "--store", tool.Store, "--json");
        var first = await tool.RunAsync("trust", "revoke", "--import", tool.Folder["list1"], "--store", tool.Store);

        Assert.Equal((0, 2, id), (second.Code, (int)second.Json["number"]!, (string?)second.Json["revoked"]![0]));
        Assert.Equal(1, first.Code);
        Assert.Contains("has taken 2 before", first.Error, StringComparison.Ordinal);
        Assert.Equal("revoked", (string?)(await tool.VerifyAsync()).Json["status"]);
    }

    [Theory]
    [InlineData()]
    [InlineData("--import", "list", "0123456789")]
    [InlineData("--sign-with", "root.pem")]
    public async Task Revocation_OfNothingInParticular_IsRefused(params string[] options)
    {
        using var tool = new TrustedTool();

        Assert.Equal(2, (await tool.RunAsync(["trust", "revoke", "--store", tool.Store, .. options])).Code);
    }
}
