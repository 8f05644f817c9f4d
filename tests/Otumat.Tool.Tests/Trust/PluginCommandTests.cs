using System.Text.Json.Nodes;

namespace Otumat.Tool.Tests.Trust;

public sealed class PluginCommandTests
{
    [Fact]
    public async Task Plugin_Signed_IsValid_OnceItsKeyIsTrusted()
    {
        using var tool = await (await new TrustedTool().WithKeyAsync()).SignedAsync();

        var before = await tool.VerifyAsync();
        await tool.TrustedAsync();
        var after = await tool.VerifyAsync();

        Assert.Equal((1, "untrustedKey"), (before.Code, (string?)before.Json["status"]));
        Assert.Contains("otumat trust add", (string?)before.Json["reason"], StringComparison.Ordinal);
        Assert.Equal((0, "valid", "1.2.3"), (after.Code, (string?)after.Json["status"], (string?)after.Json["version"]));
    }

    [Fact]
    public async Task Plugin_WithAChangedByte_IsNotValid_AndTheFileIsNamed()
    {
        using var tool = await (await (await new TrustedTool().WithKeyAsync()).SignedAsync()).TrustedAsync();
        tool.Folder.Write("plugin/notes.txt", "nOtes");

        var run = await tool.RunAsync("verify", tool.Plugin, "--id", TrustedTool.Id, "--store", tool.Store);

        Assert.Equal(1, run.Code);
        Assert.Matches("(?m)^Status: +modified$", run.Output);
        Assert.Matches("(?m)^Changed: +notes.txt$", run.Output);
    }

    [Fact]
    public async Task Verification_OfAFolder_WithoutAnId_IsRefused()
    {
        using var tool = await (await new TrustedTool().WithKeyAsync()).SignedAsync();

        var run = await tool.RunAsync("verify", tool.Plugin, "--store", tool.Store);

        Assert.Equal(2, run.Code);
        Assert.Contains("--id is missing", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MarkOfAPackage_InAPluginsFolder_DoesNotSpeakForIt()
    {
        using var tool = await (await (await new TrustedTool().WithKeyAsync()).SignedAsync()).TrustedAsync();
        tool.Folder.Write("plugin/.nupkg.metadata", "{}");

        Assert.Equal((1, "modified"), ((await tool.VerifyAsync()).Code, (string?)(await tool.VerifyAsync()).Json["status"]));
    }

    [Fact]
    public async Task Package_ThatIsNone_IsMalformed()
    {
        using var tool = new TrustedTool();

        var run = await tool.RunAsync("verify", tool.Folder.Write("some.nupkg", "no archive"), "--store", tool.Store, "--json");

        Assert.Equal((1, "malformed"), (run.Code, (string?)run.Json["status"]));
    }

    [Fact]
    public async Task Inspection_SaysWhatIsThere_AndThatNothingWasVerified()
    {
        using var tool = await (await new TrustedTool().WithKeyAsync()).SignedAsync(more: ["--expires", "2099-12-31"]);

        var people = await tool.RunAsync("inspect", tool.Plugin);
        var programs = (await tool.RunAsync("inspect", tool.Plugin, "--json")).Json;

        Assert.Contains("Read, not verified:", people.Output, StringComparison.Ordinal);
        Assert.Contains("notes.txt (5 bytes)", people.Output, StringComparison.Ordinal);
        Assert.Equal((TrustedTool.Id, "1.2.3", "net10.0", true), ((string?)programs["id"], (string?)programs["version"], (string?)programs["framework"], (bool)programs["isSigned"]!));
        Assert.Equal(await tool.KeyIdAsync(), (string?)programs["keyId"]);
        Assert.Equal(new DateTimeOffset(2099, 12, 31, 0, 0, 0, TimeSpan.Zero), (DateTimeOffset)programs["expires"]!);
        Assert.Equal([$"{TrustedTool.Id}.dll", "notes.txt"], programs["files"]!.AsArray().Select(file => (string)file!["path"]!));
    }

    [Fact]
    public async Task Inspection_OfADamagedManifest_SaysWhy()
    {
        using var tool = new TrustedTool();
        tool.Folder.Write("plugin/Acme.Routers.trust.json", "{}");

        var run = await tool.RunAsync("inspect", tool.Plugin, "--json");

        Assert.Equal(1, run.Code);
        Assert.NotEqual("", (string?)run.Json["fault"]);
        Assert.False((bool)run.Json["isSigned"]!);
    }

    [Theory]
    [InlineData("--version", "1.0.0", "--framework", "net10.0")]
    [InlineData("--id", "Acme.Routers", "--framework", "net10.0")]
    [InlineData("--id", "Acme.Routers", "--version", "1.0.0")]
    public async Task Signing_WithoutAllOfTheIdentity_IsRefused(params string[] identity)
    {
        using var tool = await new TrustedTool().WithKeyAsync();
        tool.Folder.Write("plugin/a.dll", "assembly");

        var run = await tool.RunAsync(["sign", tool.Plugin, "--key", tool.Key, .. identity]);

        Assert.Equal(2, run.Code);
        Assert.Contains("is missing", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_OfAPackage_NamesOtumatBuild()
    {
        using var tool = await new TrustedTool().WithKeyAsync();

        var run = await tool.RunAsync("sign", tool.Folder.Write("a.nupkg", ""), "--id", "a", "--version", "1.0.0", "--framework", "net10.0", "--key", tool.Key);

        Assert.Equal(2, run.Code);
        Assert.Contains("Otumat.Build", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("--key key.pem --key-variable KEY")]
    public async Task Signing_WithoutOneKey_IsRefused(string options)
    {
        using var tool = new TrustedTool();
        tool.Folder.Write("plugin/a.dll", "assembly");

        var run = await tool.RunAsync(["sign", tool.Plugin, "--id", "a", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        Assert.Equal(2, run.Code);
        Assert.Contains("--key and --key-variable", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Secret_WhereANameIsExpected_IsNotRepeated()
    {
        using var tool = await new TrustedTool().WithKeyAsync();
        tool.Folder.Write("plugin/a.dll", "assembly");
        var secret = (await File.ReadAllTextAsync(tool.Key, TestContext.Current.CancellationToken)).ReplaceLineEndings("");

        var run = await tool.RunAsync("sign", tool.Plugin, "--id", "a", "--key-variable", secret.TrimStart('-'));

        Assert.Equal(2, run.Code);
        Assert.DoesNotContain(secret[40..60], run.Error + run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_OfEveryCommand_IsOneObjectALine()
    {
        using var tool = await (await (await new TrustedTool().WithKeyAsync()).SignedAsync()).TrustedAsync();
        string[][] commands = [["inspect", tool.Plugin], ["trust", "list", "--store", tool.Store], ["hash", tool.Plugin, "--git"], ["keygen", "-o", tool.Folder["more.pem"]]];

        foreach (var command in commands)
        {
            var run = await tool.RunAsync([.. command, "--json"]);
            Assert.Equal(0, run.Code);
            Assert.All(run.Lines, line => Assert.IsType<JsonObject>(JsonNode.Parse(line)));
            Assert.DoesNotContain("PRIVATE KEY", run.Output, StringComparison.Ordinal);
        }
    }
}
