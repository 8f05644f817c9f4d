using Otumat.Tests.Usage;
using Otumat.Usage;

namespace Otumat.Tests.Weaknesses;

/// <summary>A run without a terminal, or of another package, declines for good in the original. Here neither decides anything.</summary>
[Collection(nameof(EnvironmentGroup))]
public sealed class P5TransientNoTests
{
    [Fact]
    public async Task BuildServer_AndSwitch_SaveNothing()
    {
        await using var person = new Person();
        using (new Variables(("CI", "true")))
        {
            var agent = person.Agent();
            agent.Log("import");
            await agent.FlushAsync(Person.Ct);
            Assert.Equal(EnrollmentOutcome.Prevented, (await agent.EnrollAsync(cancellationToken: Person.Ct)).Outcome);
        }

        Assert.False(Directory.Exists(person.Home.Path));
        Assert.Equal(ConsentState.Undecided, (await person.Agent().GetStatusAsync(Person.Ct)).Consent.State);
    }

    [Fact]
    public async Task StoredYes_CountsWithoutATerminal()
    {
        await using var person = new Person();
        await person.Agent().EnableAsync(Person.Ct);
        var agent = person.Agent();

        agent.Log("import");
        await agent.FlushAsync(Person.Ct);

        Assert.True(Console.IsInputRedirected);
        Assert.True(agent.IsCollecting);
    }
}
