using TestKit;

namespace Otumat.Tool.Tests.Commands;

public sealed class EnrollTests
{
    [Fact]
    public async Task Enroll_WithoutATerminal_AsksNobodyAndSaysWhatToDo()
    {
        await using var package = await Package.CreateAsync();

        var run = await package.RunAsync(["enroll", .. package.ByFile]);

        Assert.Equal(1, run.Code);
        Assert.Contains("--device-code", run.Error, StringComparison.Ordinal);
        Assert.Contains("--yes", run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
        Assert.Empty(package.Server.Requests);
        Assert.False(Directory.Exists(package.Root));
    }

    [Fact]
    public async Task Enroll_ByAPersonWhoAgrees_SignsInAndSavesTheSettings()
    {
        await using var package = await Package.CreateAsync();

        var run = await package.RunAsync(["enroll", "--yes", "--json", .. package.ByFile]);
        var status = await package.RunAsync(["status", "--json", .. package.ByName]);

        Assert.Equal(0, run.Code);
        Assert.Equal("accepted", (string?)run.Json["outcome"]);
        Assert.Equal("yes", (string?)status.Json["consent"]);
        Assert.True((bool)status.Json["signedIn"]!);
        var sent = Assert.Single(package.Server.RequestsTo(UsageServer.Token)).Body;
        Assert.Contains("package_version=1.2.3", sent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Enroll_ByAPersonWhoRefuses_EndsWith4AndKeepsTheNo()
    {
        await using var package = await Package.CreateAsync();

        var run = await package.RunAsync(["enroll", "--yes", "--json", .. package.ByFile], package.Host with { OpenBrowser = Person.Refuses });

        Assert.Equal(4, run.Code);
        Assert.Equal("declined", (string?)run.Json["outcome"]);
        Assert.Equal("no", (string?)(await package.RunAsync(["status", "--json", .. package.ByName])).Json["consent"]);
    }

    [Theory]
    [InlineData("--device-code")]
    [InlineData("--yes")]
    public async Task Enroll_WithoutABrowser_ShowsTheCode(string option)
    {
        await using var package = await Package.CreateAsync();

        var run = await package.RunAsync(["enroll", option, "--json", .. package.ByFile], package.Host with { OpenBrowser = Person.HasNoBrowser });

        Assert.Equal(0, run.Code);
        Assert.Equal(2, run.Lines.Count);
        Assert.Contains("\"userCode\":\"BCDF-GHJK\"", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains($"\"verificationUri\":\"{package.Server.Host}/device\"", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains("\"outcome\":\"accepted\"", run.Lines[1], StringComparison.Ordinal);
        Assert.DoesNotContain("secret-device-code", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Enroll_WhereTheServerFails_EndsWith1AndDecidesNothing()
    {
        await using var package = await Package.CreateAsync();
        package.Server[UsageServer.Token] = Replies.Status(500);

        var run = await package.RunAsync(["enroll", "--yes", "--json", .. package.ByFile]);

        Assert.Equal(1, run.Code);
        Assert.Equal("failed", (string?)run.Json["outcome"]);
        Assert.Contains("500", (string?)run.Json["message"], StringComparison.Ordinal);
        Assert.Equal("undecided", (string?)(await package.RunAsync(["status", "--json", .. package.ByFile])).Json["consent"]);
    }

    [Theory]
    [InlineData("CI")]
    [InlineData("DO_NOT_TRACK")]
    [InlineData("DATAJOINT_USAGE_OPTOUT")]
    public async Task Enroll_WhereAVariableSaysNo_EndsWith4AndSavesNothing(string variable)
    {
        await using var package = await Package.CreateAsync();

        var run = await ToolProcess.RunAsync(new Dictionary<string, string> { [variable] = "true" }, ["enroll", "--yes", "--json", .. package.ByFile]);

        Assert.Equal(4, run.Code);
        Assert.Equal("prevented", (string?)run.Json["outcome"]);
        Assert.Contains(variable, (string?)run.Json["message"], StringComparison.Ordinal);
        Assert.Equal("undecided", (string?)(await package.RunAsync(["status", "--json", .. package.ByFile])).Json["consent"]);
    }

    [Fact]
    public async Task Enroll_WithoutAKeyStore_KeepsTokensInAFileOnlyWhereThatIsAllowed()
    {
        await using var package = await Package.CreateAsync(allowsTokenFile: false);

        var refused = await package.RunAsync(["enroll", "--yes", .. package.ByFile]);
        var allowed = await package.RunAsync(["enroll", "--yes", "--allow-token-file", .. package.ByFile]);
        await package.LogAsync("import");
        var upload = await package.RunAsync(["upload", "--once", "--json", .. package.ByName]);

        Assert.Equal((1, 0), (refused.Code, allowed.Code));
        Assert.Contains("--allow-token-file", refused.Error, StringComparison.Ordinal);
        Assert.Equal((0, "sent"), (upload.Code, (string?)upload.Json["outcome"]));
        Assert.Contains("a file that only you can read", (await package.RunAsync(["status", .. package.ByName])).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Enroll_ForPeople_SaysHowToGoOn()
    {
        await using var package = await Package.CreateAsync();

        var run = await package.RunAsync(["enroll", "--yes", .. package.ByFile]);

        Assert.Contains($"otumat service install --assembly {package.Assembly} --data-root {package.Root}", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("-token-of-the-test", run.Output + run.Error, StringComparison.Ordinal);
    }
}
