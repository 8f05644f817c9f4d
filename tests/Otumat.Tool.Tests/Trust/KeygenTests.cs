namespace Otumat.Tool.Tests.Trust;

public sealed class KeygenTests
{
    [Theory]
    [InlineData("rsa", 3072)]
    [InlineData("ecdsa-p256", 256)]
    public async Task Key_IsWrittenForItsOwnerAlone(string algorithm, int bits)
    {
        using var tool = await new TrustedTool().WithKeyAsync(algorithm: algorithm);

        var whole = (await tool.RunAsync("inspect", tool.Key, "--json")).Json;
        var part = (await tool.RunAsync("inspect", tool.Key + ".pub", "--json")).Json;

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(tool.Key));
        Assert.Equal((algorithm, bits, true), ((string?)whole["algorithm"], (int)whole["bits"]!, (bool)whole["isPrivate"]!));
        Assert.False((bool)part["isPrivate"]!);
        Assert.Equal((string?)whole["keyId"], (string?)part["keyId"]);
    }

    [Fact]
    public async Task Key_IsReadByOpenSsl()
    {
        using var tool = await new TrustedTool().WithKeyAsync();

        var run = await SystemCommands.RunAsync("openssl", ["pkey", "-in", tool.Key, "-pubout"], TestContext.Current.CancellationToken);

        Assert.Equal(await File.ReadAllTextAsync(tool.Key + ".pub", TestContext.Current.CancellationToken), run.Output);
    }

    [Theory]
    [InlineData("key.pem")]
    [InlineData("key.pem.pub")]
    public async Task Key_IsNeverWrittenOverAFile(string file)
    {
        using var tool = new TrustedTool();
        tool.Folder.Write(file, "mine");

        var run = await tool.RunAsync("keygen", "--output", tool.Key);

        Assert.Equal(1, run.Code);
        Assert.Contains(file, run.Error, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(Assert.Single(tool.Folder.Files), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("--bits", "1024")]
    [InlineData("--algorithm", "dsa")]
    public async Task Key_ThatIsTooWeak_IsNotMade(params string[] options)
    {
        using var tool = new TrustedTool();

        var run = await tool.RunAsync(["keygen", "--output", tool.Key, .. options]);

        Assert.NotEqual(0, run.Code);
        Assert.False(File.Exists(tool.Key));
    }

    [Fact]
    public async Task Password_ThatIsNotSet_IsRefused()
    {
        using var tool = new TrustedTool();

        var run = await tool.RunAsync("keygen", "--output", tool.Key, "--password-variable", "OTUMAT_NO_SUCH_VARIABLE");

        Assert.Equal(2, run.Code);
        Assert.Contains("OTUMAT_NO_SUCH_VARIABLE is not set", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(tool.Key));
    }

    [Fact]
    public async Task EncryptedKey_SignsWithItsPassword_AndNotWithout()
    {
        const string Variable = "OTUMAT_TEST_KEY_PASSWORD";
        using var tool = new TrustedTool();
        Environment.SetEnvironmentVariable(Variable, "the-password-of-the-test");
        var made = await tool.RunAsync("keygen", "--output", tool.Key, "--algorithm", "ecdsa-p256", "--password-variable", Variable);
        await tool.SignedAsync(more: ["--password-variable", Variable]);
        var without = await tool.RunAsync("inspect", tool.Key);

        Assert.Equal(0, made.Code);
        Assert.StartsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----", await File.ReadAllTextAsync(tool.Key, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(1, without.Code);
        Assert.Contains("no password was given", without.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("the-password-of-the-test", made.Output + made.Error + without.Error, StringComparison.Ordinal);
    }
}
