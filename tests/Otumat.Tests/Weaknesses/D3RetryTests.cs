using Otumat.Tests.Usage;
using Otumat.Usage;
using TestKit;

namespace Otumat.Tests.Weaknesses;

/// <summary>The first fault of the network ends the original's daemon. Here it is tried again, later each time.</summary>
public sealed class D3RetryTests
{
    [Fact]
    public async Task Faults_AreTriedAgain_WithTheSameEvents()
    {
        var clock = new ManualTimeProvider();
        await using var server = await FakeUsageServer.StartAsync();
        server.AccessLifetime = 10_000_000;
        await using var person = new Person(server, options => options with { TimeProvider = clock });
        var agent = await person.AgreedAsync();
        agent.Log("import");
        await agent.FlushAsync(Person.Ct);
        server.RefuseEvents = _ => server.Uploads.Count < 4 ? 503 : null;

        var outcomes = new List<UploadOutcome>();
        for (var i = 0; i < 4; i++)
        {
            outcomes.Add((await agent.UploadAsync(Person.Ct)).Outcome);
            clock.Advance(TimeSpan.FromHours(1));
        }

        Assert.Equal([UploadOutcome.Failed, UploadOutcome.Failed, UploadOutcome.Failed, UploadOutcome.Sent], outcomes);
        Assert.Single(server.Uploads.Select(upload => upload.Body).Distinct());
        Assert.Single(server.Events);
    }
}
