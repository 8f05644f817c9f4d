using Otumat.Tests.Usage;
using TestKit;

namespace Otumat.Tests.Weaknesses;

/// <summary>The original renews its token each time and stores a wrong time of its end. Here it is renewed near its end, once, and the time is UTC.</summary>
public sealed class S6RefreshTests
{
    [Fact]
    public async Task Token_IsRenewedNearItsEndOnly_ByOneOfManyProcesses()
    {
        var clock = new ManualTimeProvider();
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server, options => options with { TimeProvider = clock });
        var agents = new[] { await person.AgreedAsync(), person.Agent(), person.Agent(), person.Agent() };
        foreach (var agent in agents)
        {
            await agent.UploadAsync(Person.Ct);
        }

        Assert.Single(server.TokenRequests);
        Assert.Equal(clock.GetUtcNow() + TimeSpan.FromMinutes(55), (await person.TokensAsync())!.RenewAt);

        clock.Advance(TimeSpan.FromMinutes(56));
        agents[0].Log("import");
        await agents[0].FlushAsync(Person.Ct);
        foreach (var agent in agents)
        {
            await agent.UploadAsync(Person.Ct);
        }

        Assert.Equal(2, server.TokenRequests.Count);
    }
}
