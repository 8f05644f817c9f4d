using Otumat.Tests.Usage;
using Otumat.Usage;
using TestKit;

namespace Otumat.Tests.Weaknesses;

/// <summary>The original records a "no" when the token cannot be renewed, and uploads all the same. Here a fault changes no decision, and a "no" sends nothing.</summary>
public sealed class P2SendAfterNoTests
{
    [Theory]
    [InlineData(400)]
    [InlineData(500)]
    public async Task FailedRenewal_SendsNothing_AndChangesNoDecision(int status)
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server);
        var agent = await person.AgreedAsync();
        server.Forget();
        server.RefuseRefresh = () => Replies.Status(status);
        agent.Log("import");

        await agent.UploadAsync(Person.Ct);

        Assert.Empty(server.Events);
        Assert.Equal(ConsentState.Yes, (await agent.GetStatusAsync(Person.Ct)).Consent.State);
    }

    [Fact]
    public async Task No_IsLookedAtBeforeEachRequest()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server);
        var agent = await person.AgreedAsync();
        Enumerable.Range(0, 1_200).ToList().ForEach(_ => agent.Log("import"));
        await agent.FlushAsync(Person.Ct);
        server.RefuseEvents = _ =>
        {
            agent.Parts.Consent.Mark();
            return null;
        };

        var result = await agent.UploadAsync(Person.Ct);

        Assert.Equal(UploadOutcome.NotAllowed, result.Outcome);
        Assert.Single(server.Uploads);
    }
}
