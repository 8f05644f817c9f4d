using Otumat.Tests.Usage;
using Otumat.Usage;
using TestKit;

namespace Otumat.Tests.Weaknesses;

/// <summary>One error 500 of the token route ends the original's participation for good. Here it is tried again.</summary>
public sealed class P3TokenRouteFaultTests
{
    [Fact]
    public async Task One500_OfTheTokenRoute_OnlyDelays()
    {
        var clock = new ManualTimeProvider();
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server, options => options with { TimeProvider = clock });
        var agent = await person.AgreedAsync();
        server.Forget();
        server.RefuseRefresh = () => Replies.Status(500);
        agent.Log("import");
        await agent.FlushAsync(Person.Ct);
        Assert.Equal(UploadOutcome.Failed, (await agent.UploadAsync(Person.Ct)).Outcome);
        server.RefuseRefresh = null;

        clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(UploadOutcome.Sent, (await agent.UploadAsync(Person.Ct)).Outcome);
    }
}
