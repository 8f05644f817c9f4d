using TestKit;

namespace Otumat.Tool.Tests.Commands;

public sealed class DecisionTests
{
    [Fact]
    public async Task Disable_AfterAnEnrolment_WithdrawsHereAndAtTheServer()
    {
        await using var package = await Package.CreateEnrolledAsync();
        await package.LogAsync("import", "fit");
        await package.RunAsync(["service", "install", .. package.ByName]);

        var run = await package.RunAsync(["disable", "--json", .. package.ByName]);

        Assert.Equal((0, "no", 2, true, "removed"), (run.Code, (string?)run.Json["consent"], (int)run.Json["eventsDeleted"]!, (bool)run.Json["revoked"]!, (string?)run.Json["schedule"]));
        Assert.Contains("erase=true", Assert.Single(package.Server.RequestsTo(UsageServer.Revoke)).Body, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(package.Folder["units"]));
        Assert.Equal(4, (await package.RunAsync(["upload", "--once", .. package.ByName])).Code);
        Assert.Empty(package.Server.RequestsTo(UsageServer.Event));
    }

    [Fact]
    public async Task Disable_WhereTheServerDoesNotAnswer_KeepsTheNoAndEndsWith1()
    {
        await using var package = await Package.CreateEnrolledAsync();
        package.Server[UsageServer.Revoke] = Replies.Status(503);

        var run = await package.RunAsync(["disable", "--json", .. package.ByName]);
        var status = (await package.RunAsync(["status", "--json", .. package.ByName])).Json;

        Assert.Equal((1, "no", false), (run.Code, (string?)run.Json["consent"], (bool)run.Json["revoked"]!));
        Assert.Contains("503", (string?)run.Json["message"], StringComparison.Ordinal);
        Assert.Equal(("no", true), ((string?)status["consent"], (bool)status["erasureIsPending"]!));

        package.Server[UsageServer.Revoke] = Replies.Json("{}");
        Assert.Equal(0, (await package.RunAsync(["disable", .. package.ByName])).Code);
    }

    [Fact]
    public async Task Disable_BeforeAnyEnrolment_RecordsTheNoThatThePackageThenFinds()
    {
        await using var package = await Package.CreateAsync();

        var run = await package.RunAsync(["disable", "--json", .. package.ByName]);

        Assert.Equal((0, "no"), (run.Code, (string?)run.Json["consent"]));
        Assert.Equal(("no", "stored"), await ConsentAsync(package, package.ByFile));
        Assert.Equal(("no", "stored"), await ConsentAsync(package, package.ByName));
        Assert.Empty(package.Server.Requests);
    }

    [Fact]
    public async Task Disable_WhereASchedulerFails_KeepsTheNo()
    {
        await using var package = await Package.CreateEnrolledAsync();
        var host = package.Host with { Scheduler = new FailingScheduler() };

        var run = await package.RunAsync(["disable", "--json", .. package.ByName], host);

        Assert.Equal(0, run.Code);
        Assert.Equal(("no", "unchanged"), ((string?)run.Json["consent"], (string?)run.Json["schedule"]));
        Assert.Contains(FailingScheduler.Reason, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Enable_WithoutASignIn_CollectsAndSaysWhatIsMissing()
    {
        await using var package = await Package.CreateAsync();

        var run = await package.RunAsync(["enable", .. package.ByFile]);
        await package.LogAsync("import");

        Assert.Equal(0, run.Code);
        Assert.Contains("otumat enroll", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, (int)(await package.RunAsync(["status", "--json", .. package.ByFile])).Json["eventsWaiting"]!);
        Assert.Equal(3, (await package.RunAsync(["upload", "--once", .. package.ByFile])).Code);
    }

    [Fact]
    public async Task Enable_WhereAVariableSaysNo_EndsWith4AndNamesIt()
    {
        await using var package = await Package.CreateAsync();

        var run = await ToolProcess.RunAsync(new Dictionary<string, string> { ["CI"] = "1" }, ["enable", .. package.ByFile]);

        Assert.Equal(4, run.Code);
        Assert.Contains("CI", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Enable_AfterANo_CountsAgain()
    {
        await using var package = await Package.CreateEnrolledAsync();
        await package.RunAsync(["disable", .. package.ByName]);

        Assert.Equal(0, (await package.RunAsync(["enable", .. package.ByName])).Code);
        Assert.Equal(("yes", "stored"), await ConsentAsync(package, package.ByName));
    }

    private static async Task<(string? State, string? Source)> ConsentAsync(Package package, string[] selection)
    {
        var json = (await package.RunAsync(["status", "--json", .. selection])).Json;
        return ((string?)json["consent"], (string?)json["consentSource"]);
    }
}
