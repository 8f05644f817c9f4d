using System.Text.Json.Nodes;

namespace Otumat.Tool.Tests.Commands;

public sealed class ShowAndPurgeTests
{
    [Fact]
    public async Task Show_OfWhatWaits_IsWhatTheUploadThenSends()
    {
        await using var package = await Package.CreateEnrolledAsync();
        await package.LogAsync("import", "fit");

        var shown = await package.RunAsync(["show", "--json", .. package.ByName]);
        await package.RunAsync(["upload", "--once", .. package.ByName]);

        Assert.Equal(0, shown.Code);
        Assert.Equal(Assert.Single(package.Server.RequestsTo(UsageServer.Event)).Body, (string?)shown.Json["events"]);
        Assert.Equal(package.Server.Host + "/api/usage-event", (string?)shown.Json["eventAddress"]);
    }

    [Fact]
    public async Task Show_OfTheInstallation_IsWhatTheEnrolmentSent()
    {
        await using var package = await Package.CreateEnrolledAsync();

        var shown = (await package.RunAsync(["show", "--json", .. package.ByName])).Json["installation"]!.AsObject();

        var sent = System.Web.HttpUtility.ParseQueryString(Assert.Single(package.Server.RequestsTo(UsageServer.Token)).Body);
        string[] signIn = ["grant_type", "client_id", "code", "redirect_uri", "code_verifier"];
        Assert.Equal(sent.AllKeys.Except(signIn).Order(StringComparer.Ordinal), shown.Select(field => field.Key).Order(StringComparer.Ordinal));
        Assert.All(shown, field => Assert.Equal(sent[field.Key], (string?)field.Value));
    }

    [Fact]
    public async Task Show_WithoutEvents_SaysSoAndSendsNothing()
    {
        await using var package = await Package.CreateAsync();

        var run = await package.RunAsync(["show", .. package.ByFile]);

        Assert.Equal(0, run.Code);
        Assert.Contains("nothing: no event waits", run.Output, StringComparison.Ordinal);
        Assert.Empty(package.Server.Requests);
    }

    [Fact]
    public async Task Show_InAPipe_IsOneUnbrokenLineForTheBody()
    {
        await using var package = await Package.CreateEnrolledAsync();
        await package.LogAsync([.. Enumerable.Repeat("import", 50)]);

        var run = await package.RunAsync(["show", .. package.ByName]);

        var body = Assert.Single(run.Lines, line => line.Contains("\"batch\"", StringComparison.Ordinal));
        Assert.Equal(50, JsonNode.Parse(body[body.IndexOf('{', StringComparison.Ordinal)..])!["events"]!.AsArray().Count);
    }

    [Fact]
    public async Task Purge_OfWhatWaits_DeletesItAndKeepsTheDecision()
    {
        await using var package = await Package.CreateEnrolledAsync();
        await package.LogAsync("import", "fit");

        var run = await package.RunAsync(["purge", "--json", .. package.ByName]);

        Assert.Equal((0, 2), (run.Code, (int)run.Json["eventsDeleted"]!));
        var status = (await package.RunAsync(["status", "--json", .. package.ByName])).Json;
        Assert.Equal(("yes", 0), ((string?)status["consent"], (int)status["eventsWaiting"]!));
    }
}
