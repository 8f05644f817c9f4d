using Otumat.Tests.Usage;
using Otumat.Usage;

namespace Otumat.Tests.Weaknesses;

/// <summary>The original asks, prints and opens a browser while a package is loaded. Here a library asks nobody; the choice can be seen and changed.</summary>
public sealed class P6SilentLibraryTests
{
    [Fact]
    public async Task MakingAnAgentAndLogging_AsksNobody_AndTouchesNothing()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server);
        var agent = person.Agent();

        agent.Log("import");
        await agent.FlushAsync(Person.Ct);

        Assert.Empty(server.Requests);
        Assert.False(Directory.Exists(person.Home.Path));
    }

    [Fact]
    public async Task Choice_CanBeSeenAndChanged()
    {
        await using var person = new Person();
        var states = new List<ConsentState>();
        var agent = person.Agent();
        states.Add((await agent.GetStatusAsync(Person.Ct)).Consent.State);
        await agent.EnableAsync(Person.Ct);
        states.Add((await agent.GetStatusAsync(Person.Ct)).Consent.State);
        await agent.DisableAsync(Person.Ct);
        states.Add((await agent.GetStatusAsync(Person.Ct)).Consent.State);

        Assert.Equal([ConsentState.Undecided, ConsentState.Yes, ConsentState.No], states);
    }
}
