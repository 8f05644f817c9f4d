using Otumat.Tests.Usage;
using Otumat.Usage;

namespace Otumat.Tests.Weaknesses;

/// <summary>Two of the original's daemons send the same rows twice, and the loser's token costs the consent. Here one uploads at a time.</summary>
public sealed class D1SingleUploaderTests
{
    [Fact]
    public async Task ManyUploadersAtOnce_SendEachEventOnce_AndStaySignedIn()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server);
        var agent = await person.AgreedAsync();
        server.Forget();
        Enumerable.Range(0, 700).ToList().ForEach(_ => agent.Log("import"));
        await agent.FlushAsync(Person.Ct);

        var results = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => person.Agent().UploadAsync(Person.Ct))));

        Assert.Equal(700, results.Sum(result => result.Sent));
        Assert.Equal(700, server.Events.Count);
        Assert.All(results, result => Assert.Contains(result.Outcome, (UploadOutcome[])[UploadOutcome.Sent, UploadOutcome.Busy, UploadOutcome.NothingToSend]));
        Assert.Equal((ConsentState.Yes, true), ((await agent.GetStatusAsync(Person.Ct)).Consent.State, (await agent.GetStatusAsync(Person.Ct)).SignedIn));
    }
}
