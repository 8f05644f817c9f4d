using System.Net;
using Otumat.Usage;
using TestKit;

namespace Otumat.Tests.Usage.Consent;

public sealed class WithdrawalTests
{
    [Fact]
    public async Task OptOut_CancelsTheUploadOfAnotherAgent_AndNothingIsSentAfterTheDecision()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server);
        var uploading = await person.AgreedAsync();
        var (reached, gone) = (new TaskCompletionSource(), new TaskCompletionSource());
        server.BeforeEvents = context => Replies.Never(reached, gone)(context);
        uploading.Log("import");
        var upload = uploading.UploadAsync(Person.Ct);
        await reached.Task.WaitAsync(Person.Ct);

        var result = await person.Agent().DisableAsync(Person.Ct);

        await gone.Task.WaitAsync(Person.Ct);
        Assert.Equal(UploadOutcome.NotAllowed, (await upload).Outcome);
        Assert.Equal((true, null, 1), (result.Revoked, result.Message, result.EventsDeleted));
        server.BeforeEvents = null;
        uploading.Log("train");
        Assert.Equal(UploadOutcome.NotAllowed, (await uploading.UploadAsync(Person.Ct)).Outcome);
        Assert.Single(server.Uploads);
    }

    [Fact]
    public async Task OptOut_WaitsForTheRequestToEnd_BeforeItDecides()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server);
        var agent = await person.AgreedAsync();
        using var request = FileLock.TryTake(person.Home.RequestLock);

        var disable = person.Agent().DisableAsync(Person.Ct);
        await Condition.UntilAsync(() => Task.FromResult(agent.Parts.Consent.IsMarked), Person.Ct);

        // While the request is on its way everybody knows of the no, and the decision is not on the disk yet.
        Assert.Equal(ConsentState.No, (await person.Agent().GetStatusAsync(Person.Ct)).Consent.State);
        Assert.Contains("\"agreed\":true", await File.ReadAllTextAsync(person.Home.Decision, Person.Ct), StringComparison.Ordinal);
        request!.Dispose();
        await disable;
        Assert.Contains("\"agreed\":false", await File.ReadAllTextAsync(person.Home.Decision, Person.Ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OptOut_LeavesNothing_AndNobodyBringsItBack()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server);
        var agents = new List<UsageAgent> { await person.AgreedAsync() };
        agents.AddRange(Enumerable.Range(0, 4).Select(_ => person.Agent()));
        await agents[0].Parts.Batches.SetAsideAsync(new StoredBatch("1", [new StoredEvent(Guid.NewGuid(), default, "import", null)]), Person.Ct);
        foreach (var agent in agents)
        {
            agent.Log("import");
            await agent.FlushAsync(Person.Ct);
            agent.Log("train");
        }

        var disabled = person.Agent().DisableAsync(Person.Ct);
        await Task.WhenAll(agents.Select(async agent =>
        {
            while (agent.IsCollecting)
            {
                agent.Log("train");
                await agent.FlushAsync(Person.Ct);
            }
        }));
        await disabled;
        agents.ForEach(agent => agent.Log("train"));
        await Task.WhenAll(agents.Select(agent => agent.FlushAsync(Person.Ct)));

        Assert.Empty(Directory.GetFiles(person.Home.Buffer));
        Assert.Empty(Directory.GetFiles(person.Home.Aside));
        Assert.Null(await person.TokensAsync());
        Assert.False(File.Exists(person.Home.Installation));
    }

    [Fact]
    public async Task OptOut_RevokesAndAsksForErasure()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server);
        await person.AgreedAsync();

        await person.Agent().DisableAsync(Person.Ct);

        Assert.Equal($"token=refresh-1&token_type_hint=refresh_token&client_id={person.Options.PackageName}&erase=true", Assert.Single(server.Revocations).Body);
    }

    [Fact]
    public async Task OptOut_WithoutTheServer_Stands_AndTheErasureIsAskedForLater()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server);
        await person.AgreedAsync();
        var offline = person.Agent(options => options with { CreateHandler = () => new OfflineHandler() });

        var first = await offline.DisableAsync(Person.Ct);
        var between = await offline.GetStatusAsync(Person.Ct);
        var second = await person.Agent().DisableAsync(Person.Ct);
        var after = await offline.GetStatusAsync(Person.Ct);

        Assert.Equal((false, true), (first.Revoked, first.Message!.Contains("Run this again later.", StringComparison.Ordinal)));
        Assert.Equal((ConsentState.No, true), (between.Consent.State, between.ErasureIsPending));
        Assert.True(second.Revoked);
        Assert.Equal((ConsentState.No, false, false), (after.Consent.State, after.ErasureIsPending, after.SignedIn));
        Assert.Single(server.Revocations);
    }

    [Fact]
    public async Task OptOut_AndInAgain_Collects()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server);
        var agent = await person.AgreedAsync();
        await agent.DisableAsync(Person.Ct);

        await agent.EnrollAsync(new EnrollmentOptions { OpenBrowser = FakeUsageServer.Visit }, Person.Ct);
        agent.Log("import");

        Assert.Equal(UploadOutcome.Sent, (await agent.UploadAsync(Person.Ct)).Outcome);
    }

    private sealed class OfflineHandler : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            throw new HttpRequestException(HttpRequestError.ConnectionError, "Nobody is there.", statusCode: (HttpStatusCode?)null);
    }
}
