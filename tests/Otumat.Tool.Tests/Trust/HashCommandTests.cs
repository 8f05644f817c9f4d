namespace Otumat.Tool.Tests.Trust;

public sealed class HashCommandTests
{
    [Fact]
    public async Task Hash_IsPrintedAlone()
    {
        using var tool = new TrustedTool();
        tool.Folder.Write("plugin/a.txt", "a");

        var run = await tool.RunAsync("hash", tool.Plugin, "--git");

        Assert.Matches("^[0-9a-f]{40}\n$", run.Output);
        Assert.Equal((0, ""), (run.Code, run.Error));
    }

    [Fact]
    public async Task Hash_OfNothing_IsPrinted_WithAWarning()
    {
        using var tool = new TrustedTool();
        Directory.CreateDirectory(tool.Plugin);

        var run = await tool.RunAsync("hash", tool.Plugin, "--legacy");

        Assert.Equal("e69de29bb2d1d6434b8b29ae775ad8c2e48c5391\n", run.Output);
        Assert.Contains("the hash of nothing", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData()]
    [InlineData("--git", "--legacy")]
    [InlineData("--git", "--modes", "none")]
    public async Task Hash_WithoutOneFormat_IsRefused(params string[] options)
    {
        using var tool = new TrustedTool();
        tool.Folder.Write("plugin/a.txt", "a");

        Assert.Equal(2, (await tool.RunAsync(["hash", tool.Plugin, .. options])).Code);
    }

    [Fact]
    public async Task Hash_OfAMissingFolder_NamesIt()
    {
        using var tool = new TrustedTool();

        var run = await tool.RunAsync("hash", tool.Plugin, "--git");

        Assert.Equal(1, run.Code);
        Assert.Contains(tool.Plugin, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signature_OverAHash_IsWeak_AndGoodOnlyWhereThatIsAllowed()
    {
        using var tool = await new TrustedTool().WithKeyAsync(algorithm: "rsa");
        tool.Folder.Write("plugin/a.txt", "a");
        Assert.Equal(0, (await tool.RunAsync("sign", tool.Plugin, "--git", "--key", tool.Key)).Code);
        string[] verify = ["verify", tool.Plugin, "--git", "--public-key", tool.Key + ".pub", "--json"];

        var weak = await tool.RunAsync(verify);
        var allowed = await tool.RunAsync([.. verify, "--allow-legacy"]);
        tool.Folder.Write("plugin/a.txt", "b");
        var changed = await tool.RunAsync([.. verify, "--allow-legacy"]);

        Assert.Equal((1, "legacyWeak"), (weak.Code, (string?)weak.Json["status"]));
        Assert.Equal(0, allowed.Code);
        Assert.Equal((1, "invalidSignature"), (changed.Code, (string?)changed.Json["status"]));
    }

    [Fact]
    public async Task Signature_OverAHash_IsGoodForOpenSsl()
    {
        using var tool = await new TrustedTool().WithKeyAsync(algorithm: "rsa");
        tool.Folder.Write("plugin/a.txt", "a");
        await tool.RunAsync("sign", tool.Plugin, "--git", "--key", tool.Key);
        var hash = (await tool.RunAsync("hash", tool.Plugin, "--git")).Output.TrimEnd();

        var run = await SystemCommands.RunAsync(
            "/bin/sh",
            ["-c", $"openssl base64 -d -A -in '{tool.Plugin}.sig' -out '{tool.Plugin}.raw' && printf %s {hash} | openssl dgst -sha256 -sigopt rsa_padding_mode:pss -verify '{tool.Key}.pub' -signature '{tool.Plugin}.raw'"],
            TestContext.Current.CancellationToken);

        Assert.Equal((0, "Verified OK\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task Verification_OfAHash_WithoutAKey_IsRefused()
    {
        using var tool = new TrustedTool();
        tool.Folder.Write("plugin/a.txt", "a");

        Assert.Contains("--public-key is missing", (await tool.RunAsync("verify", tool.Plugin, "--git")).Error, StringComparison.Ordinal);
    }
}
