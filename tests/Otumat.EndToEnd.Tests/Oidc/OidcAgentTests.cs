using Microsoft.Extensions.Logging;
using Otumat.EndToEnd.Tests.Agents;
using Otumat.Usage;
using TestKit;

namespace Otumat.EndToEnd.Tests.Oidc;

/// <summary>The agent against an authorization server that nobody here wrote.</summary>
public sealed class OidcAgentTests : IAsyncDisposable
{
    private readonly List<IAsyncDisposable> _agents = [];
    private OidcProvider? _provider;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        foreach (var agent in _agents)
        {
            await agent.DisposeAsync();
        }

        _provider?.Dispose();
    }

    [Fact]
    public async Task EnrollAsync_PersonAcceptsInTheBrowser_UploadsWithTheTokensOfTheCode()
    {
        var sample = await StartAsync();

        var result = await AcceptAsync(sample);
        sample.LogASession();
        var upload = await UploadAsync(sample);

        Assert.Equal(EnrollmentOutcome.Accepted, result.Outcome);
        Assert.Equal(4, upload.Sent);
        var state = await _provider!.StateAsync(Token);
        Assert.Equal(1, state.Codes);
        Assert.Equal(0, state.Refreshes);
        Assert.Empty(state.Refusals);
        var batch = Assert.Single(state.Batches);
        Assert.Equal("alice", batch.GetProperty("account").GetString());
        Assert.Equal(["import", "fit", "predict", "plot"], batch.GetProperty("events").EnumerateArray().Select(item => item.GetProperty("name").GetString()));
    }

    [Fact]
    public async Task EnrollAsync_PersonDeclines_KeepsTheNo()
    {
        var sample = await StartAsync();
        using var person = new OidcPerson();

        var (result, _) = await EnrollAsync(sample, person.DeclineAsync);

        Assert.Equal(EnrollmentOutcome.Declined, result.Outcome);
        Assert.Equal(ConsentState.No, (await sample.Agent.GetStatusAsync(Token)).Consent.State);
        Assert.Equal(0, (await _provider!.StateAsync(Token)).Codes);
    }

    [Fact]
    public async Task EnrollAsync_PersonAcceptsTheDeviceCode_Uploads()
    {
        var sample = await StartAsync();
        using var person = new OidcPerson();
        Task<string>? page = null;

        var result = await sample.Agent.EnrollAsync(
            new EnrollmentOptions
            {
                UseDeviceCode = true,
                ShowDeviceCode = prompt => page = person.AcceptDeviceAsync(prompt.VerificationUriComplete!, Token),
            },
            Token);
        sample.LogASession();
        var upload = await UploadAsync(sample);

        Assert.Equal(EnrollmentOutcome.Accepted, result.Outcome);
        Assert.Contains("successful", await page!, StringComparison.Ordinal);
        Assert.Equal(4, upload.Sent);
        Assert.Equal(1, (await _provider!.StateAsync(Token)).DeviceCodes);
    }

    [Fact]
    public async Task UploadAsync_AccessTokenNearItsEnd_RefreshesBeforeItSendsWithEachNewRefreshToken()
    {
        var time = new ManualTimeProvider { Start = TimeProvider.System.GetUtcNow() };
        var sample = await StartAsync(change: options => options with { TimeProvider = time });
        await AcceptAsync(sample);

        for (var round = 0; round < 3; round++)
        {
            time.Advance(TimeSpan.FromMinutes(56));
            sample.LogASession();
            Assert.Equal(4, (await UploadAsync(sample)).Sent);
        }

        var state = await _provider!.StateAsync(Token);
        Assert.Equal(3, state.Refreshes);
        Assert.Empty(state.Refusals);
        Assert.Equal(12, state.Batches.Sum(batch => batch.GetProperty("events").GetArrayLength()));
    }

    [Fact]
    public async Task UploadAsync_TokensOfAFewSeconds_NeedsNobodyToSignInAgain()
    {
        var sample = await StartAsync(accessTokenSeconds: 1);
        await AcceptAsync(sample);

        for (var round = 0; round < 3; round++)
        {
            await _provider!.ExpireAccessTokensAsync(Token);
            sample.LogASession();
            Assert.Equal(4, (await UploadAsync(sample)).Sent);
        }

        var state = await _provider!.StateAsync(Token);
        Assert.True(state.Refreshes >= 3);
        Assert.DoesNotContain("invalid_grant", state.Refusals.Keys);
        Assert.Equal(1, state.Codes);
    }

    [Fact]
    public async Task WholeLife_LoggedInFull_ShowsNoTokenAnywhere()
    {
        var log = new CapturingLoggerProvider();
        using var logging = LoggerFactory.Create(builder => builder.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
        var sample = await StartAsync(change: options => options with { LoggerFactory = logging });
        var said = new List<string>();
        var tokens = new List<string>();

        said.Add((await AcceptAsync(sample)).ToString());
        tokens.AddRange(sample.Tokens());
        await _provider!.ExpireAccessTokensAsync(Token);
        sample.LogASession();
        said.Add((await UploadAsync(sample)).ToString());
        tokens.AddRange(sample.Tokens());
        said.Add((await sample.Agent.GetStatusAsync(Token)).ToString());
        _provider.Dispose();
        sample.LogASession();
        said.Add((await UploadAsync(sample)).ToString());
        said.Add((await sample.Agent.DisableAsync(Token)).ToString());

        Assert.Equal(4, tokens.Distinct(StringComparer.Ordinal).Count());
        Assert.NotEmpty(log.Lines);
        var text = string.Join(Environment.NewLine, said.Concat(log.Lines));
        Assert.All(tokens, token => Assert.DoesNotContain(token, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task UploadAsync_ServerRefusesTheAccessToken_RefreshesOnceAndSends()
    {
        var sample = await StartAsync();
        await AcceptAsync(sample);
        await _provider!.ExpireAccessTokensAsync(Token);
        sample.LogASession();

        var upload = await UploadAsync(sample);

        Assert.Equal(4, upload.Sent);
        var state = await _provider.StateAsync(Token);
        Assert.Equal(1, state.Refreshes);
        Assert.Equal(1, state.Refusals["events"]);
    }

    [Fact]
    public async Task DisableAsync_SignedIn_RevokesAtTheServerAndForgetsTheTokens()
    {
        var sample = await StartAsync();
        await AcceptAsync(sample);

        var withdrawal = await sample.Agent.DisableAsync(Token);

        Assert.True(withdrawal.Revoked);
        Assert.True((await _provider!.StateAsync(Token)).Revocations > 0);
        Assert.False((await sample.Agent.GetStatusAsync(Token)).SignedIn);
        Assert.DoesNotContain("refreshToken", sample.Files, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EnrollAsync_AfterAnotherPersonsSignIn_SendsAsTheNewOne()
    {
        var sample = await StartAsync();
        await AcceptAsync(sample);

        var again = await AcceptAsync(sample);
        sample.LogASession();
        await UploadAsync(sample);

        Assert.Equal(EnrollmentOutcome.Accepted, again.Outcome);
        var state = await _provider!.StateAsync(Token);
        Assert.Equal(2, state.Codes);
        Assert.Single(state.Batches);
    }

    private static async Task<EnrollmentResult> AcceptAsync(SampleAgent sample)
    {
        using var person = new OidcPerson();
        return (await EnrollAsync(sample, person.AcceptAsync)).Result;
    }

    private static async Task<(EnrollmentResult Result, string Page)> EnrollAsync(SampleAgent sample, Func<Uri, CancellationToken, Task<string>> act)
    {
        Task<string>? page = null;
        var result = await sample.Agent.EnrollAsync(
            new EnrollmentOptions
            {
                OpenBrowser = address =>
                {
                    page = act(address, Token);
                    return true;
                },
            },
            Token);
        return (result, await page!);
    }

    private static async Task<UploadResult> UploadAsync(SampleAgent sample)
    {
        await sample.Agent.FlushAsync(Token);
        return await sample.Agent.UploadAsync(Token);
    }

    // The author chooses the routes: these are the ones that oidc-provider has by itself.
    private async Task<SampleAgent> StartAsync(int accessTokenSeconds = 3600, Func<UsageAgentOptions, UsageAgentOptions>? change = null)
    {
        _provider = await OidcProvider.StartAsync(accessTokenSeconds, Token);
        var sample = new SampleAgent(_provider.Address, options =>
        {
            var routed = options with
            {
                ClientId = "otumat",
                InstallRoute = "/auth",
                DeviceRoute = "/device/auth",
                RefreshRoute = "/token",
                RevokeRoute = "/token/revocation",
                EventRoute = "/events",
            };
            return change?.Invoke(routed) ?? routed;
        });
        _agents.Add(sample);
        return sample;
    }
}
