using Otumat.Usage;

namespace Otumat.Tests.Usage.Consent;

public sealed class DisableTests
{
    [Fact]
    public async Task Disable_BeforeTheAgent_StopsIt_AndSavesNothing()
    {
        await using var person = new Person();
        await person.Agent().EnableAsync(Person.Ct);
        UsageTracking.Disable("something-else", person.Options.PackageName.ToUpperInvariant());

        var agent = person.Agent();
        agent.Log("import");
        await agent.FlushAsync(Person.Ct);

        Assert.False(agent.IsCollecting);
        Assert.Empty(Directory.GetFiles(person.Home.Buffer));
        Assert.Equal(ConsentState.Yes, agent.Parts.Consent.ReadStored().State);
    }

    [Fact]
    public async Task Disable_AfterTheAgent_StopsItAsWell()
    {
        await using var person = new Person();
        await person.Agent().EnableAsync(Person.Ct);
        var agent = person.Agent();
        agent.Log("import");
        await agent.FlushAsync(Person.Ct);
        Assert.True(agent.IsCollecting);

        UsageTracking.Disable(person.Options.PackageName);
        agent.Log("train");
        await agent.FlushAsync(Person.Ct);

        Assert.False(agent.IsCollecting);
        Assert.Single(Directory.GetFiles(person.Home.Buffer));
        Assert.Equal(UploadOutcome.NotAllowed, (await agent.UploadAsync(Person.Ct)).Outcome);
    }

    [Fact]
    public async Task Disable_DuringAnUpload_CancelsIt()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server);
        var agent = await person.AgreedAsync();
        var reached = new TaskCompletionSource();
        server.BeforeEvents = async context =>
        {
            reached.TrySetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        };
        agent.Log("import");
        var upload = agent.UploadAsync(Person.Ct);
        await reached.Task.WaitAsync(Person.Ct);

        UsageTracking.Disable(person.Options.PackageName);

        Assert.Equal(UploadOutcome.NotAllowed, (await upload).Outcome);
    }

    [Fact]
    public void Disable_OfNothing_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => UsageTracking.Disable());
        Assert.Throws<ArgumentException>(() => UsageTracking.Disable(" "));
    }
}
