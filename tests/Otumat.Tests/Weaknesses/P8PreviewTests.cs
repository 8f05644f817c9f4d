using Otumat.Tests.Usage;

namespace Otumat.Tests.Weaknesses;

/// <summary>The original shows unsent events only. Here all that would be sent is shown, to the letter, before anybody is asked too.</summary>
public sealed class P8PreviewTests
{
    [Fact]
    public async Task Preview_ShowsFactsAndEvents()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server);
        var before = await person.Agent().PreviewAsync(Person.Ct);
        var agent = await person.AgreedAsync();
        agent.Log("import");
        var after = await agent.PreviewAsync(Person.Ct);
        await agent.UploadAsync(Person.Ct);

        Assert.Null(before.Events);
        Assert.Equal(5, before.Installation.Count);
        Assert.Equal(server.Uploads[0].Body, after.Events);
    }
}
