using Otumat.Tests.Usage;

namespace Otumat.Tests.Weaknesses;

/// <summary>An event that is logged during the original's upload is deleted unsent. Here only what was sent is deleted.</summary>
public sealed class D2LostEventTests
{
    [Fact]
    public async Task EventLoggedDuringAnUpload_IsSentByTheNext()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server);
        var agent = await person.AgreedAsync();
        var writer = person.Agent();
        server.BeforeEvents = async _ =>
        {
            if (server.Uploads.Count == 1)
            {
                writer.Log("train");
                await writer.FlushAsync(Person.Ct);
            }
        };
        agent.Log("import");

        await agent.UploadAsync(Person.Ct);
        await agent.UploadAsync(Person.Ct);

        Assert.Equal(["import", "train"], server.Events.Values.Order());
        Assert.Equal(0, (await agent.GetStatusAsync(Person.Ct)).EventsWaiting);
    }
}
