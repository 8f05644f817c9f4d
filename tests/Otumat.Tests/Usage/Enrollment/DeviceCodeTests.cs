using Otumat.Usage;
using TestKit;

namespace Otumat.Tests.Usage.Enrollment;

/// <summary>What the server may answer while a person types a code (RFC 8628).</summary>
public sealed class DeviceCodeTests
{
    private const string Device = "POST /auth/device";
    private const string Token = "POST /auth/token";

    [Theory]
    [InlineData(503, "{}", "503")]
    [InlineData(200, "{}", "not what was asked for")]
    [InlineData(200, "{\"device_code\":\"d\",\"user_code\":\"u\"}", "not what was asked for")]
    [InlineData(200, "{\"device_code\":\"d\",\"verification_uri\":\"https://usage.example.com/device\"}", "not what was asked for")]
    [InlineData(200, "no json", "not what was asked for")]
    public async Task AnswerWithoutACode_IsAFailure_AndNothingIsShown(int status, string body, string said)
    {
        await using var server = await FakeUsageServer.StartAsync();
        server.Answer(Device, Replies.Body(body, "application/json", status, []));
        await using var person = new Person(server);

        var result = await person.Agent().EnrollAsync(Asking(_ => Assert.Fail("There is no code to show.")), Person.Ct);

        Assert.Equal(EnrollmentOutcome.Failed, result.Outcome);
        Assert.Contains(said, result.Message, StringComparison.Ordinal);
        Assert.Empty(server.TokenRequests);
    }

    [Fact]
    public async Task SlowDown_AddsFiveSecondsToThePause()
    {
        var clock = new ManualTimeProvider();
        await using var server = await FakeUsageServer.StartAsync();
        server.DeviceErrors.Enqueue("slow_down");
        await using var person = new Person(server, options => options with { TimeProvider = clock });
        var enrolment = person.Agent().EnrollAsync(Asking(_ => { }), Person.Ct);

        await PassAsync(clock, 1, server, 1);
        await PassAsync(clock, 6, server, 2);

        Assert.Equal(EnrollmentOutcome.Accepted, (await enrolment).Outcome);
    }

    [Fact]
    public async Task FailingServer_HasNotAnswered_AndThePauseIsDoubled()
    {
        var clock = new ManualTimeProvider();
        await using var server = await FakeUsageServer.StartAsync();
        server.Answer(Token, Replies.Status(503));
        await using var person = new Person(server, options => options with { TimeProvider = clock });
        var enrolment = person.Agent().EnrollAsync(Asking(_ => { }), Person.Ct);
        await PassAsync(clock, 1, server, 1);

        server.Answer(Token, Replies.Json("{\"access_token\":\"a\"}"));
        await PassAsync(clock, 2, server, 2);

        Assert.Equal(EnrollmentOutcome.Accepted, (await enrolment).Outcome);
        Assert.Null((await person.TokensAsync())!.RefreshToken);
    }

    // The waits begin when an answer has been read, so the clock goes on until the next request has come; it may not come early.
    private static async Task PassAsync(ManualTimeProvider clock, int seconds, FakeUsageServer server, int requests)
    {
        var begun = clock.GetUtcNow();
        await Condition.UntilAsync(
            () =>
            {
                if (server.TokenRequests.Count < requests)
                {
                    clock.Advance(TimeSpan.FromSeconds(0.5));
                }

                return Task.FromResult(server.TokenRequests.Count >= requests);
            },
            Person.Ct);
        Assert.True(clock.GetUtcNow() - begun >= TimeSpan.FromSeconds(seconds));
    }

    private static EnrollmentOptions Asking(Action<DeviceCodePrompt> show) => new() { UseDeviceCode = true, ShowDeviceCode = show };
}
