using Otumat.Tests.Usage;
using Otumat.Usage;
using TestKit;

namespace Otumat.Tests.Weaknesses;

/// <summary>The original allows plain http and waits without limit. Here http is for loopback, requests have limits, and redirects are not followed.</summary>
public sealed class S5TransportTests
{
    [Fact]
    public async Task PlainHttp_ToAnotherMachine_IsRefusedAtOnce()
    {
        await using var person = new Person(change: options => options with { Host = "http://usage.example.com" });

        var error = Assert.Throws<ArgumentException>(() => person.Agent());

        Assert.Contains("Use https", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Redirect_TakesNoTokenAlong()
    {
        await using var other = await RecordingServer.StartAsync();
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server);
        var agent = await person.AgreedAsync();
        server.BeforeEvents = context =>
        {
            context.Response.Headers.Location = new Uri(other.BaseAddress, "/api/usage-event").ToString();
            return Task.CompletedTask;
        };
        server.RefuseEvents = _ => 307;
        agent.Log("import");

        var result = await agent.UploadAsync(Person.Ct);

        Assert.Equal(UploadOutcome.Failed, result.Outcome);
        Assert.Contains("redirects are not followed", result.Message, StringComparison.Ordinal);
        Assert.Empty(other.Requests);
    }

    [Fact]
    public async Task Requests_HaveALimit()
    {
        await using var person = new Person();
        using var connection = new UsageConnection(person.Options);

        Assert.InRange(connection.Limit, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(2));
    }
}
