using System.Net;
using Otumat.Usage;

namespace Otumat.Tests.Usage.Enrollment;

public sealed class EnrollTests
{
    [Fact]
    public async Task Yes_InTheBrowser_IsStored_WithTokensSettingsAndAnId()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server);

        var agent = await person.AgreedAsync();

        var status = await agent.GetStatusAsync(Person.Ct);
        Assert.Equal((ConsentState.Yes, true), (status.Consent.State, status.SignedIn));
        Assert.NotNull(status.InstallationId);
        await using var uploader = UsageAgent.FromHome(person.Home, person.Options.DataRoot);
        Assert.Equal((person.Options.Host, person.Options.PackageName), (uploader!.Options.Host, uploader.Options.PackageName));
    }

    [Fact]
    public async Task Address_HasTheChallengeAndTheState_AndNothingOfTheMachine()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server);
        await person.AgreedAsync();

        var visited = server.Requests.Single(request => request.Route == "GET /user/usage-install");
        var names = visited.Target.Split('?')[1].Split('&').Select(pair => pair.Split('=')[0]);

        Assert.Equal(["response_type", "client_id", "redirect_uri", "scope", "state", "code_challenge", "code_challenge_method", "prompt"], names);
        Assert.Contains("redirect_uri=http%3A%2F%2F127.0.0.1%3A", visited.Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TokenRequest_ProvesTheChallenge_AndTellsTheFiveFacts()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server);
        var agent = await person.AgreedAsync();

        var form = Assert.Single(server.TokenRequests).Body.Split('&').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => WebUtility.UrlDecode(pair[1]));
        var address = server.Requests.Single(request => request.Route == "GET /user/usage-install").Target;

        Assert.Contains($"code_challenge={Pkce.ChallengeOf(form["code_verifier"])}&", address, StringComparison.Ordinal);
        Assert.Equal(
            ["client_id", "code", "code_verifier", "grant_type", "installation_id", "operating_system", "package_name", "package_version", "redirect_uri", "runtime"],
            form.Keys.Order());
        var facts = (await agent.PreviewAsync(Person.Ct)).Installation;
        Assert.Equal(5, facts.Count);
        Assert.All(facts, fact => Assert.Equal(fact.Value, form[fact.Key]));
    }

    [Fact]
    public void Challenge_IsThatOfTheRfc() =>
        Assert.Equal("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM", Pkce.ChallengeOf("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"));

    [Fact]
    public async Task No_InTheBrowser_IsStored_AndNothingIsCollected()
    {
        await using var server = await FakeUsageServer.StartAsync();
        server.AuthorizationError = "access_denied";
        await using var person = new Person(server);
        var agent = person.Agent();

        var result = await agent.EnrollAsync(new EnrollmentOptions { OpenBrowser = FakeUsageServer.Visit }, Person.Ct);
        agent.Log("import");
        await agent.FlushAsync(Person.Ct);

        Assert.Equal(EnrollmentOutcome.Declined, result.Outcome);
        Assert.Equal(ConsentState.No, (await agent.GetStatusAsync(Person.Ct)).Consent.State);
        Assert.False(agent.IsCollecting);
    }

    [Fact]
    public async Task ClosedPage_TimesOut_AndNothingIsDecided()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server, options => options with { ResponseTimeout = TimeSpan.FromSeconds(1) });
        var agent = person.Agent();

        var result = await agent.EnrollAsync(new EnrollmentOptions { OpenBrowser = _ => true }, Person.Ct);

        Assert.Equal(EnrollmentOutcome.TimedOut, result.Outcome);
        Assert.Equal(ConsentState.Undecided, (await agent.GetStatusAsync(Person.Ct)).Consent.State);
        var patient = person.Agent(options => options with { ResponseTimeout = TimeSpan.FromMinutes(1) });
        Assert.Equal(EnrollmentOutcome.Accepted, (await patient.EnrollAsync(new EnrollmentOptions { OpenBrowser = FakeUsageServer.Visit }, Person.Ct)).Outcome);
    }

    [Fact]
    public async Task Canceled_Enrolment_DecidesNothing_AndCanBeRepeated()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server);
        var agent = person.Agent();
        using var cancel = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => agent.EnrollAsync(
            new EnrollmentOptions
            {
                OpenBrowser = _ =>
                {
                    cancel.Cancel();
                    return true;
                },
            },
            cancel.Token));

        Assert.Equal(ConsentState.Undecided, (await agent.GetStatusAsync(Person.Ct)).Consent.State);
        Assert.Equal(EnrollmentOutcome.Accepted, (await agent.EnrollAsync(new EnrollmentOptions { OpenBrowser = FakeUsageServer.Visit }, Person.Ct)).Outcome);
    }

    [Fact]
    public async Task WithoutABrowser_TheDeviceCodeIsUsed()
    {
        await using var server = await FakeUsageServer.StartAsync();
        server.DeviceErrors.Enqueue("authorization_pending");
        await using var person = new Person(server);
        var agent = person.Agent();
        DeviceCodePrompt? shown = null;

        var result = await agent.EnrollAsync(new EnrollmentOptions { OpenBrowser = _ => false, ShowDeviceCode = prompt => shown = prompt }, Person.Ct);

        Assert.Equal(EnrollmentOutcome.Accepted, result.Outcome);
        Assert.Equal(("BCDF-GHJK", $"{server.Host}/device"), (shown!.UserCode, shown.VerificationUri.ToString()));
        Assert.Equal(2, server.TokenRequests.Count);
        Assert.DoesNotContain("device-secret", shown.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("access_denied", EnrollmentOutcome.Declined, ConsentState.No)]
    [InlineData("expired_token", EnrollmentOutcome.TimedOut, ConsentState.Undecided)]
    [InlineData("invalid_client", EnrollmentOutcome.Failed, ConsentState.Undecided)]
    public async Task DeviceCode_EndsAsTheServerSays(string error, EnrollmentOutcome outcome, ConsentState state)
    {
        await using var server = await FakeUsageServer.StartAsync();
        server.DeviceErrors.Enqueue(error);
        await using var person = new Person(server);
        var agent = person.Agent();

        var result = await agent.EnrollAsync(new EnrollmentOptions { UseDeviceCode = true, ShowDeviceCode = _ => { } }, Person.Ct);

        Assert.Equal((outcome, state), (result.Outcome, (await agent.GetStatusAsync(Person.Ct)).Consent.State));
    }

    [Fact]
    public async Task NobodyToAsk_IsSaidWithTheRemedy()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server);

        var result = await person.Agent().EnrollAsync(new EnrollmentOptions { OpenBrowser = _ => false }, Person.Ct);

        Assert.Equal(EnrollmentOutcome.Failed, result.Outcome);
        Assert.Contains("--device-code", result.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoPlaceForTokens_IsSaidBeforeAnybodyIsAsked()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server, options => options with { OpenTokenStore = _ => throw new TokenStoreUnavailableException("No place.") });

        var result = await person.Agent().EnrollAsync(new EnrollmentOptions { OpenBrowser = _ => throw new InvalidOperationException("Nobody is to be asked.") }, Person.Ct);

        Assert.Equal((EnrollmentOutcome.Failed, "No place."), (result.Outcome, result.Message));
    }

    [Fact]
    public async Task Address_IsShown_WhereTheProgramAsksForIt()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server);
        List<Uri> opened = [], shown = [];
        var asking = new EnrollmentOptions
        {
            DecidedBy = "ann",
            ShowAddress = shown.Add,
            OpenBrowser = address =>
            {
                opened.Add(address);
                return FakeUsageServer.Visit(address);
            },
        };
        var agent = person.Agent();

        await agent.EnrollAsync(asking, Person.Ct);

        Assert.Equal(Assert.Single(opened), Assert.Single(shown));
        Assert.Equal("ann", (await agent.GetStatusAsync(Person.Ct)).Consent.DecidedBy);
    }

    [Fact]
    public async Task Enrolment_InAProcessThatWasSwitchedOff_AsksNobody()
    {
        await using var person = new Person();
        UsageTracking.Disable(person.Options.PackageName);

        var result = await person.Agent().EnrollAsync(new EnrollmentOptions { OpenBrowser = _ => throw new InvalidOperationException("Nobody is to be asked.") }, Person.Ct);

        Assert.Equal(EnrollmentOutcome.Prevented, result.Outcome);
        Assert.Contains("this process says no", result.Message, StringComparison.Ordinal);
    }
}
