using System.Diagnostics;
using Itential.Diagnostics;
using Microsoft.Extensions.Logging;
using Otumat.Usage;
using TestKit;

namespace Otumat.Tests.Usage.Secrecy;

/// <summary>Nothing that the library says, or shows, holds a token, a code or a verifier.</summary>
[Collection(nameof(EnvironmentGroup))]
public sealed class SecretTests
{
    [Fact]
    public async Task WholeStory_TellsNoSecret()
    {
        var said = new List<string>();
        using var activities = Listen(said);
        using var provider = new CapturingLoggerProvider();
        using var loggers = LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(provider));
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server, options => options with { LoggerFactory = loggers });

        var agent = await person.AgreedAsync();
        agent.Log("import");
        server.Forget();
        said.Add((await agent.UploadAsync(Person.Ct)).ToString());
        server.RefuseEvents = _ => 500;
        agent.Log("import");
        said.Add((await agent.UploadAsync(Person.Ct)).ToString());
        said.Add((await agent.GetStatusAsync(Person.Ct)).ToString());
        said.Add((await agent.PreviewAsync(Person.Ct)).ToString());
        said.Add((await person.TokensAsync())!.ToString());
        said.Add((await agent.DisableAsync(Person.Ct)).ToString());
        said.AddRange(provider.Lines);

        var secrets = Secrets(server);
        Assert.True(secrets.Count >= 6);
        Assert.All(secrets, secret => Assert.DoesNotContain(said, text => text.Contains(secret, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Addresses_HoldNoToken()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server);
        var agent = await person.AgreedAsync();
        agent.Log("import");
        await agent.UploadAsync(Person.Ct);
        await agent.DisableAsync(Person.Ct);

        Assert.All(server.Requests, request => Assert.All(Secrets(server), secret => Assert.DoesNotContain(secret, request.Target, StringComparison.Ordinal)));
    }

    [Fact]
    public void Forms_MaskThemselves()
    {
        var texts = new object[]
        {
            new TokenRequest { GrantType = "g", ClientId = "c", Code = "s3cret", CodeVerifier = "s3cret", RefreshToken = "s3cret", DeviceCode = "s3cret" },
            new TokenReply { AccessToken = "s3cret", RefreshToken = "s3cret" },
            new RevocationRequest { Token = "s3cret", TokenTypeHint = "t", ClientId = "c" },
            new DeviceReply { DeviceCode = "s3cret", UserCode = "s3cret" },
            new UsageTokens(new Secret("s3cret"), default, new Secret("s3cret"), null),
            new TokenAnswer { Tokens = new UsageTokens(new Secret("s3cret"), default, null, null) },
        };

        Assert.All(texts, text => Assert.DoesNotContain("s3cret", text.ToString(), StringComparison.Ordinal));
    }

    private static List<string> Secrets(FakeUsageServer server) =>
    [
        "access-1", "access-2", "refresh-1", "refresh-2", "the-code",
        .. server.TokenRequests.SelectMany(request => request.Body.Split('&')).Where(pair => pair.StartsWith("code_verifier=", StringComparison.Ordinal)).Select(pair => pair.Split('=')[1]),
    ];

    private static ActivityListener Listen(List<string> said)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                lock (said)
                {
                    said.Add($"{activity.DisplayName} {string.Join(' ', activity.TagObjects)} {string.Join(' ', activity.Events.SelectMany(item => item.Tags))}");
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }
}
