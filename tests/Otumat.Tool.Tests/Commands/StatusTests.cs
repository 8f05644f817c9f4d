namespace Otumat.Tool.Tests.Commands;

public sealed class StatusTests
{
    [Fact]
    public async Task Status_BeforeAnyDecision_SaysUndecidedAndCreatesNothing()
    {
        await using var package = await Package.CreateAsync();

        var run = await package.RunAsync(["status", "--json", .. package.ByFile]);

        Assert.Equal(0, run.Code);
        Assert.Equal(("undecided", "none", package.Server.Host), ((string?)run.Json["consent"], (string?)run.Json["consentSource"], (string?)run.Json["host"]));
        Assert.False(Directory.Exists(package.Root));
        Assert.Empty(package.Server.Requests);
    }

    [Fact]
    public async Task Status_OfAPackageThatNobodyEnrolled_KnowsNoServer()
    {
        await using var package = await Package.CreateAsync();

        var run = await package.RunAsync(["status", "--json", .. package.ByName]);

        Assert.Equal(0, run.Code);
        Assert.Equal("undecided", (string?)run.Json["consent"]);
        Assert.Null(run.Json["host"]);
        Assert.DoesNotContain("invalid", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_AfterAnEnrolment_SaysWhoDecidedAndWhatWaits()
    {
        await using var package = await Package.CreateEnrolledAsync();
        await package.LogAsync("import", "fit", "not declared");

        var json = (await package.RunAsync(["status", "--json", .. package.ByName])).Json;

        Assert.Equal(("yes", "stored", Environment.UserName), ((string?)json["consent"], (string?)json["consentSource"], (string?)json["decidedBy"]));
        Assert.Equal((2, 1, true), ((int)json["eventsWaiting"]!, (int)json["undeclared"]!, (bool)json["signedIn"]!));
        Assert.Equal(("1d", false), ((string?)json["uploadFrequency"], (bool)json["scheduled"]!));
        Assert.NotNull(json["installationId"]);
    }

    [Fact]
    public async Task Status_ForPeople_IsPlainLinesWithAdvice()
    {
        await using var package = await Package.CreateEnrolledAsync();

        var run = await package.RunAsync(["status", .. package.ByName]);

        Assert.Matches("(?m)^Consent: +yes$", run.Output);
        Assert.Contains("To stop: otumat disable -d data -p datajoint", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.DoesNotContain("-token-of-the-test", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_OfAnAwkwardName_GivesAdviceThatAShellTakes()
    {
        await using var package = await Package.CreateEnrolledAsync(The.AwkwardFolderName);

        var run = await package.RunAsync(["status", .. package.ByName]);

        var advice = run.Lines[^1].Split("To stop: otumat ")[1];
        var words = await SystemCommands.RunAsync("/bin/sh", ["-c", $"printf '%s\\n' {advice}"], TestContext.Current.CancellationToken);
        Assert.Equal(["disable", .. package.ByName], words.Output.Split('\n')[..^1]);
    }

    [Fact]
    public async Task Status_WhereAVariableSaysNo_NamesIt()
    {
        await using var package = await Package.CreateEnrolledAsync();

        var run = await ToolProcess.RunAsync(new Dictionary<string, string> { ["DO_NOT_TRACK"] = "1" }, ["status", "--json", .. package.ByName]);

        Assert.Equal(0, run.Code);
        Assert.Equal(("no", "doNotTrack", "DO_NOT_TRACK"), ((string?)run.Json["consent"], (string?)run.Json["consentSource"], (string?)run.Json["consentVariable"]));
    }
}
