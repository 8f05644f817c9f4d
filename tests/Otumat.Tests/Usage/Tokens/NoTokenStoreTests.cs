using Otumat.Usage;

namespace Otumat.Tests.Usage.Tokens;

/// <summary>A place for tokens that has gone after the person has agreed, and tokens that have.</summary>
public sealed class NoTokenStoreTests
{
    private const string Reason = "The keyring is locked.";

    [Fact]
    public async Task Upload_SaysWhy_AndKeepsTheEvents()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = await AgreedAsync(server);
        var agent = Locked(person);

        var result = await agent.UploadAsync(Person.Ct);

        Assert.Equal((UploadOutcome.Failed, Reason), (result.Outcome, result.Message));
        Assert.Equal(1, (await agent.GetStatusAsync(Person.Ct)).EventsWaiting);
        Assert.Empty(server.Uploads);
    }

    [Fact]
    public async Task Status_SaysWhy()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = await AgreedAsync(server);

        var status = await Locked(person).GetStatusAsync(Person.Ct);

        Assert.Equal((ConsentState.Yes, false, Reason), (status.Consent.State, status.SignedIn, status.TokenStore));
    }

    [Fact]
    public async Task OptOut_Stands_AndTheErasureIsAskedForLater()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = await AgreedAsync(server);

        var result = await Locked(person).DisableAsync(Person.Ct);
        var status = await person.Agent().GetStatusAsync(Person.Ct);

        Assert.Equal((1, false, Reason), (result.EventsDeleted, result.Revoked, result.Message));
        Assert.Equal((ConsentState.No, true), (status.Consent.State, status.ErasureIsPending));
        Assert.True((await person.Agent().DisableAsync(Person.Ct)).Revoked);
        Assert.Single(server.Revocations);
    }

    [Fact]
    public async Task Upload_WithoutTokens_AsksToSignIn()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = await AgreedAsync(server);
        var store = new MemoryTokenStore();
        var agent = person.Agent(options => options with { OpenTokenStore = _ => Task.FromResult<ITokenStore>(store) });

        var result = await agent.UploadAsync(Person.Ct);

        Assert.Equal((UploadOutcome.SignInNeeded, TokenSession.NotSignedIn), (result.Outcome, result.Message));
        Assert.Empty(server.Uploads);
    }

    [Fact]
    public async Task AccessToken_ThatHasEndedAndCannotBeRenewed_AsksToSignIn()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = await AgreedAsync(server);
        var store = new MemoryTokenStore { Tokens = new UsageTokens("old", DateTimeOffset.UnixEpoch, null, null) };
        var agent = person.Agent(options => options with { OpenTokenStore = _ => Task.FromResult<ITokenStore>(store) });

        Assert.Equal(UploadOutcome.SignInNeeded, (await agent.UploadAsync(Person.Ct)).Outcome);
        Assert.Single(server.TokenRequests);
    }

    [Fact]
    public async Task OptOut_WithAnAccessTokenAlone_RevokesThatOne()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = await AgreedAsync(server);
        var store = new MemoryTokenStore { Tokens = new UsageTokens("lonely", DateTimeOffset.MaxValue, null, null) };
        var agent = person.Agent(options => options with { OpenTokenStore = _ => Task.FromResult<ITokenStore>(store) });

        await agent.DisableAsync(Person.Ct);

        var form = Assert.Single(server.Revocations).Body;
        Assert.Contains("token=lonely&token_type_hint=access_token", form, StringComparison.Ordinal);
        Assert.Null(store.Tokens);
    }

    [Fact]
    public async Task SavedConsentToATokenFile_CountsForAnyProgram()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = await AgreedAsync(server);
        var agent = person.Agent(options => options with { OpenTokenStore = null, AllowTokenFile = false });

        var status = await agent.GetStatusAsync(Person.Ct);

        Assert.True(status.SignedIn);
        Assert.StartsWith("a file that only you can read", status.TokenStore, StringComparison.Ordinal);
    }

    private static async Task<Person> AgreedAsync(FakeUsageServer server)
    {
        var person = new Person(server);
        var agent = await person.AgreedAsync();
        agent.Log("import");
        await agent.FlushAsync(Person.Ct);
        return person;
    }

    private static UsageAgent Locked(Person person) =>
        person.Agent(options => options with { OpenTokenStore = _ => throw new TokenStoreUnavailableException(Reason) });
}
