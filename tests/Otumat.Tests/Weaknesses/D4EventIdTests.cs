using Otumat.Tests.Usage;
using Otumat.Usage;

namespace Otumat.Tests.Weaknesses;

/// <summary>A crash between the answer and the deletion sends the original's rows again, and the server cannot tell. Here each event has an id.</summary>
public sealed class D4EventIdTests
{
    [Fact]
    public async Task AnswerThatIsLost_DoesNotDoubleAnEvent()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server);
        var agent = await person.AgreedAsync();
        agent.Log("import");
        await agent.FlushAsync(Person.Ct);
        var kept = Directory.GetFiles(person.Home.Buffer).ToDictionary(path => path, File.ReadAllBytes);
        await agent.UploadAsync(Person.Ct);

        // As a crash before the deletion leaves it.
        foreach (var (path, content) in kept)
        {
            PrivateFile.Write(path, content);
        }

        await agent.UploadAsync(Person.Ct);

        Assert.Equal(2, server.Uploads.Count);
        Assert.Single(server.Events);
    }
}
