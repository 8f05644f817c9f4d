using Otumat.Tests.Usage;
using Otumat.Usage;

namespace Otumat.Tests.Weaknesses;

/// <summary>Uninstalling forgets the decision in the original and tells the server nothing. Here the "no" stays and the server is told.</summary>
public sealed class P7ForgottenNoTests
{
    [Fact]
    public async Task OptOut_KeepsTheNo_AndTellsTheServer()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server);
        var agent = await person.AgreedAsync();
        agent.Log("import");
        await agent.DisableAsync(Person.Ct);
        await agent.PurgeAsync(Person.Ct);

        Assert.Equal(ConsentState.No, (await person.Agent().GetStatusAsync(Person.Ct)).Consent.State);
        Assert.Contains("erase=true", Assert.Single(server.Revocations).Body, StringComparison.Ordinal);
    }
}
