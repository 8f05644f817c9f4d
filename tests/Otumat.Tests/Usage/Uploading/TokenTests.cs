using Otumat.Usage;
using TestKit;

namespace Otumat.Tests.Usage.Uploading;

public sealed class TokenTests
{
    [Fact]
    public async Task Token_FarFromItsEnd_IsNotRenewed()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server);
        var agent = await person.AgreedAsync();

        await UploadAsync(agent);
        await UploadAsync(agent);

        Assert.Single(server.TokenRequests);
    }

    [Fact]
    public async Task Token_NearItsEnd_IsRenewedOnce_AndTheNewOneIsKept()
    {
        var clock = new ManualTimeProvider();
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server, options => options with { TimeProvider = clock });
        var agent = await person.AgreedAsync();
        clock.Advance(TimeSpan.FromMinutes(54));
        await UploadAsync(agent);
        Assert.Single(server.TokenRequests);

        clock.Advance(TimeSpan.FromMinutes(1));
        await UploadAsync(agent);
        await UploadAsync(person.Agent());

        Assert.Equal(2, server.TokenRequests.Count);
        Assert.Equal($"grant_type=refresh_token&client_id={person.Options.PackageName}&refresh_token=refresh-1", server.TokenRequests[1].Body);
        Assert.Null(server.TokenRequests[1].Header("Authorization"));
        Assert.Equal("refresh-2", (await person.TokensAsync())!.RefreshToken!.Reveal());
    }

    [Fact]
    public async Task Refused_Token_IsRenewedOnce_AndTheUploadRepeated()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server);
        var agent = await person.AgreedAsync();
        server.Forget();

        var result = await UploadAsync(agent);

        Assert.Equal(UploadOutcome.Sent, result.Outcome);
        Assert.Equal(["Bearer access-1", "Bearer access-2"], server.Uploads.Select(upload => upload.Header("Authorization")));
    }

    [Fact]
    public async Task TokenThatIsRefusedAgain_IsAFailure_NoEndlessLoop()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server);
        var agent = await person.AgreedAsync();
        server.RefuseEvents = _ => 401;

        var result = await UploadAsync(agent);

        Assert.Equal(UploadOutcome.Failed, result.Outcome);
        Assert.Equal((2, 2), (server.Uploads.Count, server.TokenRequests.Count));
    }

    [Fact]
    public async Task InvalidGrant_AsksToSignInAgain_AndChangesNoConsent()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server);
        var agent = await person.AgreedAsync();
        server.Forget();
        server.RefuseRefresh = () => Replies.Body("{\"error\":\"invalid_grant\"}", "application/json", 400, []);

        var result = await UploadAsync(agent);

        Assert.Equal((UploadOutcome.SignInNeeded, "Nobody is signed in. Enrol again."), (result.Outcome, result.Message));
        var status = await agent.GetStatusAsync(Person.Ct);
        Assert.Equal((ConsentState.Yes, false, 1), (status.Consent.State, status.SignedIn, status.EventsWaiting));

        server.RefuseRefresh = null;
        await agent.EnrollAsync(new EnrollmentOptions { OpenBrowser = FakeUsageServer.Visit }, Person.Ct);
        Assert.Equal(UploadOutcome.Sent, (await agent.UploadAsync(Person.Ct)).Outcome);
    }

    [Theory]
    [InlineData(400, "{\"error\":\"invalid_client\"}")]
    [InlineData(500, "")]
    [InlineData(200, "no json")]
    [InlineData(429, "{\"error\":\"slow_down\"}")]
    public async Task AnyOtherFaultOfTheTokenRoute_IsTriedAgainLater(int status, string body)
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server);
        var agent = await person.AgreedAsync();
        server.Forget();
        server.RefuseRefresh = () => Replies.Body(body, "application/json", status, []);

        var failed = await UploadAsync(agent);
        var between = await agent.GetStatusAsync(Person.Ct);
        server.RefuseRefresh = null;
        await agent.Parts.Progress.ChangeAsync(progress => progress with { NotBefore = null }, Person.Ct);
        var later = await agent.UploadAsync(Person.Ct);

        Assert.Equal((UploadOutcome.Failed, UploadOutcome.Sent), (failed.Outcome, later.Outcome));
        Assert.Equal((ConsentState.Yes, true), (between.Consent.State, between.SignedIn));
    }

    [Fact]
    public async Task NewTokens_AreOnTheDisk_ThoughTheUploadIsBrokenOff()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server);
        var agent = await person.AgreedAsync();
        server.Forget();
        using var end = new CancellationTokenSource();
        server.BeforeEvents = async context =>
        {
            if (server.Uploads.Count == 2)
            {
                await end.CancelAsync();
            }
        };
        agent.Log("import");
        await agent.FlushAsync(Person.Ct);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => agent.UploadAsync(end.Token));

        Assert.Equal("refresh-2", (await person.TokensAsync())!.RefreshToken!.Reveal());
    }

    [Fact]
    public async Task OptOut_WhileATokenIsRenewed_SendsNothing()
    {
        var clock = new ManualTimeProvider();
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server, options => options with { TimeProvider = clock });
        var agent = await person.AgreedAsync();
        clock.Advance(TimeSpan.FromHours(2));
        server.RefuseRefresh = () =>
        {
            agent.Parts.Consent.Mark();
            return null;
        };

        Assert.Equal(UploadOutcome.NotAllowed, (await UploadAsync(agent)).Outcome);
        Assert.Empty(server.Uploads);
    }

    private static async Task<UploadResult> UploadAsync(UsageAgent agent)
    {
        agent.Log("import");
        return await agent.UploadAsync(Person.Ct);
    }
}
