using TestKit;

namespace Otumat.Tool.Tests.Commands;

public sealed class UploadTests
{
    [Fact]
    public async Task Upload_OfWhatWaits_SendsItAndEndsWith0()
    {
        await using var package = await Package.CreateEnrolledAsync();
        await package.LogAsync("import", "fit");

        var first = await package.RunAsync(["upload", "--once", "--json", .. package.ByName]);
        var second = await package.RunAsync(["upload", "--once", "--json", .. package.ByName]);

        Assert.Equal((0, "sent", 2), (first.Code, (string?)first.Json["outcome"], (int)first.Json["sent"]!));
        Assert.Equal((0, "nothingToSend"), (second.Code, (string?)second.Json["outcome"]));
        Assert.Single(package.Server.RequestsTo(UsageServer.Event));
    }

    [Fact]
    public async Task Upload_WithoutConsent_SendsNothingAndEndsWith4()
    {
        await using var package = await Package.CreateAsync();

        var run = await package.RunAsync(["upload", "--once", "--json", .. package.ByFile]);

        Assert.Equal((4, "notAllowed", "Nobody has agreed yet."), (run.Code, (string?)run.Json["outcome"], (string?)run.Json["message"]));
        Assert.Empty(package.Server.Requests);
    }

    [Fact]
    public async Task Upload_WithTokensThatAreNoMoreGood_EndsWith3()
    {
        await using var package = await Package.CreateEnrolledAsync();
        await package.LogAsync("import");
        package.Server[UsageServer.Event] = Replies.Status(401);
        package.Server[UsageServer.Token] = Replies.Body("""{"error":"invalid_grant"}""", "application/json", 400, []);

        var run = await package.RunAsync(["upload", "--once", "--json", .. package.ByName]);

        Assert.Equal((3, "signInNeeded"), (run.Code, (string?)run.Json["outcome"]));
        Assert.Equal("yes", (string?)(await package.RunAsync(["status", "--json", .. package.ByName])).Json["consent"]);
    }

    [Fact]
    public async Task Upload_ThatTheServerRefuses_EndsWith1AndIsPutOff()
    {
        await using var package = await Package.CreateEnrolledAsync();
        await package.LogAsync("import");
        package.Server[UsageServer.Event] = async context =>
        {
            context.Response.Headers.RetryAfter = "120";
            await Replies.Status(503)(context);
        };

        var first = await package.RunAsync(["upload", "--once", "--json", .. package.ByName]);
        var second = await package.RunAsync(["upload", "--once", "--json", .. package.ByName]);

        Assert.Equal((1, "failed"), (first.Code, (string?)first.Json["outcome"]));
        Assert.InRange((double)first.Json["retryAfterSeconds"]!, 100, 200);
        Assert.Equal((5, "postponed"), (second.Code, (string?)second.Json["outcome"]));
        Assert.Equal(1, (int)(await package.RunAsync(["status", "--json", .. package.ByName])).Json["eventsWaiting"]!);
    }

    [Fact]
    public async Task Upload_OfAPackageThatNobodyEnrolled_SaysWhatToDo()
    {
        await using var package = await Package.CreateAsync();

        var run = await package.RunAsync(["upload", "--once", .. package.ByName]);

        Assert.Equal(1, run.Code);
        Assert.Contains("Nothing is saved for the package datajoint", run.Error, StringComparison.Ordinal);
        Assert.Contains("otumat enroll --assembly", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upload_WithoutOnce_EndsWhenThePersonHasToSignIn()
    {
        await using var package = await Package.CreateEnrolledAsync();
        await package.LogAsync("import");
        package.Server[UsageServer.Event] = Replies.Status(401);
        package.Server[UsageServer.Token] = Replies.Body("""{"error":"invalid_grant"}""", "application/json", 400, []);

        Assert.Equal(3, (await package.RunAsync(["upload", "--frequency", "30d", .. package.ByName])).Code);
    }

    [Fact]
    public async Task Upload_ForPeople_ShowsNoToken()
    {
        await using var package = await Package.CreateEnrolledAsync();
        await package.LogAsync("import");

        var run = await package.RunAsync(["upload", "--once", .. package.ByName]);

        Assert.Matches("(?m)^Outcome: +sent$", run.Output);
        Assert.DoesNotContain("-token-of-the-test", run.Output + run.Error, StringComparison.Ordinal);
    }
}
