using System.Text.Json.Nodes;
using Otumat.Usage;
using TestKit;

namespace Otumat.Tests.Usage.Uploading;

public sealed class UploadTests
{
    [Fact]
    public async Task Upload_SendsWhatWaits_AndDeletesIt()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server);
        var agent = await person.AgreedAsync();
        agent.Log("import");
        agent.Log("train", new Dictionary<string, UsageValue> { ["rows"] = 3, ["kind"] = "csv" });

        var result = await agent.UploadAsync(Person.Ct);

        Assert.Equal((UploadOutcome.Sent, 2), (result.Outcome, result.Sent));
        var request = Assert.Single(server.Uploads);
        var body = JsonNode.Parse(request.Body)!;
        Assert.Equal($"\"{body["batch"]}\"", request.Header("Idempotency-Key"));
        Assert.Equal((person.Options.PackageName, "1.2.3"), (body["package"]!.GetValue<string>(), body["version"]!.GetValue<string>()));
        Assert.Equal("{\"rows\":3,\"kind\":\"csv\"}", body["events"]![1]!["properties"]!.ToJsonString());
        Assert.EndsWith("Z", body["events"]![0]!["time"]!.GetValue<string>(), StringComparison.Ordinal);
        var status = await agent.GetStatusAsync(Person.Ct);
        Assert.Equal((0, null), (status.EventsWaiting, status.LastUploadError));
        Assert.NotNull(status.LastUploadAt);
    }

    [Fact]
    public async Task Preview_IsWhatIsThenSent()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server);
        var agent = await person.AgreedAsync();
        agent.Log("import");

        var preview = await agent.PreviewAsync(Person.Ct);
        await agent.UploadAsync(Person.Ct);

        Assert.Equal(Assert.Single(server.Uploads).Body, preview.Events);
        Assert.Equal($"{server.Host}/api/usage-event", preview.EventsAddress.ToString());
    }

    [Fact]
    public async Task ManyEvents_GoInRequestsOf500AtMost()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server);
        var agent = await person.AgreedAsync();
        Enumerable.Range(0, 1_250).ToList().ForEach(_ => agent.Log("import"));

        var result = await agent.UploadAsync(Person.Ct);

        Assert.Equal(1_250, result.Sent);
        Assert.Equal(1_250, server.Events.Count);
        Assert.All(server.Uploads, upload => Assert.InRange(JsonNode.Parse(upload.Body)!["events"]!.AsArray().Count, 1, 500));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(413)]
    [InlineData(422)]
    public async Task RefusedBatch_IsHalvedDownToTheOneEvent_WhichIsSetAsideAndCounted(int status)
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server);
        server.RefuseEvents = body => body["events"]!.AsArray().Any(item => item!["properties"] is not null) ? status : null;
        var agent = await person.AgreedAsync();
        for (var i = 0; i < 20; i++)
        {
            agent.Log("import", i == 13 ? new Dictionary<string, UsageValue> { ["rows"] = 1 } : null);
        }

        var result = await agent.UploadAsync(Person.Ct);

        Assert.Equal((UploadOutcome.Sent, 19, 1), (result.Outcome, result.Sent, result.SetAside));
        Assert.Equal(19, server.Events.Count);
        var after = await agent.GetStatusAsync(Person.Ct);
        Assert.Equal((0, 1), (after.EventsWaiting, after.EventsSetAside));
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(403)]
    [InlineData(302)]
    public async Task FailedUpload_KeepsTheEvents_AndWaits(int status)
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server);
        var agent = await person.AgreedAsync();
        agent.Log("import");
        server.RefuseEvents = _ => status;

        var failed = await agent.UploadAsync(Person.Ct);

        Assert.Equal(UploadOutcome.Failed, failed.Outcome);
        Assert.Contains($" {status}", failed.Message, StringComparison.Ordinal);
        var after = await agent.GetStatusAsync(Person.Ct);
        Assert.Equal((1, failed.Message), (after.EventsWaiting, after.LastUploadError));
        Assert.Single(server.Uploads);
    }

    [Fact]
    public async Task RetryAfter_IsHonoured_ByEveryProcess()
    {
        var clock = new ManualTimeProvider();
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server, options => options with { TimeProvider = clock });
        var agent = await person.AgreedAsync();
        server.AccessLifetime = 1_000_000;
        server.BeforeEvents = context =>
        {
            context.Response.Headers.RetryAfter = "7200";
            return Task.CompletedTask;
        };
        server.RefuseEvents = _ => 429;
        agent.Log("import");
        await agent.FlushAsync(Person.Ct);

        var first = await agent.UploadAsync(Person.Ct);
        var early = await person.Agent().UploadAsync(Person.Ct);
        server.RefuseEvents = null;
        clock.Advance(TimeSpan.FromHours(2));
        var later = await person.Agent().UploadAsync(Person.Ct);

        Assert.Equal((UploadOutcome.Failed, TimeSpan.FromHours(2)), (first.Outcome, first.RetryAfter));
        Assert.Equal((UploadOutcome.Postponed, TimeSpan.FromHours(2)), (early.Outcome, early.RetryAfter));
        Assert.Equal(UploadOutcome.Sent, later.Outcome);
        Assert.Equal(2, server.Uploads.Count);
    }

    [Fact]
    public async Task NoServer_IsAFailure_NoException()
    {
        await using var person = new Person(change: options => options with { Host = "http://127.0.0.1:1" });
        var agent = person.Agent();
        await agent.EnableAsync(Person.Ct);
        await new FileTokenStore(new TokenKey(person.Options.PackageName, person.Options.Host, person.Home.Path))
            .WriteAsync(new UsageTokens("a", DateTimeOffset.MaxValue, null, null), Person.Ct);
        agent.Log("import");

        var result = await agent.UploadAsync(Person.Ct);

        Assert.Equal(UploadOutcome.Failed, result.Outcome);
        Assert.StartsWith("http://127.0.0.1:1/api/usage-event gave no answer: ", result.Message, StringComparison.Ordinal);
        Assert.Equal(1, (await agent.GetStatusAsync(Person.Ct)).EventsWaiting);
    }

    [Fact]
    public async Task TwoUploadsAtOnce_OneIsBusy()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server);
        var agent = await person.AgreedAsync();
        var reached = new TaskCompletionSource();
        var go = new TaskCompletionSource();
        server.BeforeEvents = _ =>
        {
            reached.TrySetResult();
            return go.Task;
        };
        agent.Log("import");
        var first = agent.UploadAsync(Person.Ct);
        await reached.Task.WaitAsync(Person.Ct);

        var second = await person.Agent().UploadAsync(Person.Ct);
        go.SetResult();

        Assert.Equal((UploadOutcome.Busy, UploadOutcome.Sent), (second.Outcome, (await first).Outcome));
        Assert.Single(server.Uploads);
    }

    [Fact]
    public async Task SameEventsSentAgain_HaveTheSameIdsAndBatch()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server);
        var agent = await person.AgreedAsync();
        agent.Log("import");
        agent.Log("train");
        server.RefuseEvents = _ => 500;
        await agent.UploadAsync(Person.Ct);
        await agent.Parts.Progress.ChangeAsync(progress => progress with { NotBefore = null }, Person.Ct);
        server.RefuseEvents = null;

        await agent.UploadAsync(Person.Ct);

        Assert.Equal(server.Uploads[0].Body, server.Uploads[1].Body);
        Assert.Equal(server.Uploads[0].Header("Idempotency-Key"), server.Uploads[1].Header("Idempotency-Key"));
    }

    [Theory]
    [InlineData(1, 30)]
    [InlineData(2, 60)]
    [InlineData(5, 480)]
    [InlineData(50, 3600)]
    public void BackOff_DoublesItsBoundUpToAnHour(int failures, int seconds)
    {
        Assert.Equal(TimeSpan.Zero, UploadBackOff.After(failures, null, 0));
        Assert.Equal(TimeSpan.FromSeconds(seconds), UploadBackOff.After(failures, null, 1));
        Assert.Equal(TimeSpan.FromHours(3), UploadBackOff.After(failures, TimeSpan.FromHours(3), 1));
        Assert.Equal(TimeSpan.FromDays(1), UploadBackOff.After(failures, TimeSpan.FromDays(90), 1));
    }
}
