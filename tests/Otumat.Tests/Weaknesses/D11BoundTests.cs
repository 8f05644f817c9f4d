using System.Text.Json.Nodes;
using Otumat.Tests.Usage;
using Otumat.Usage;

namespace Otumat.Tests.Weaknesses;

/// <summary>The original's buffer, request and recursion have no bound. Here each has one.</summary>
public sealed class D11BoundTests
{
    [Fact]
    public async Task Requests_AreBounded_AndARefusedTokenIsTriedOnceMore()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server);
        var agent = await person.AgreedAsync();
        Enumerable.Range(0, 2_000).ToList().ForEach(_ => agent.Log("import"));
        await agent.UploadAsync(Person.Ct);
        Assert.All(server.Uploads, upload => Assert.InRange(JsonNode.Parse(upload.Body)!["events"]!.AsArray().Count, 1, BufferLimits.InOneBatch));

        var before = server.Uploads.Count;
        server.RefuseEvents = _ => 401;
        agent.Log("import");
        await agent.UploadAsync(Person.Ct);

        Assert.Equal(before + 2, server.Uploads.Count);
    }

    [Fact]
    public void Buffer_IsBoundedInMemoryRowsAndAge() =>
        Assert.True(BufferLimits.InMemory >= 8_192 && BufferLimits.OnDisk == 100_000 && BufferLimits.Age == TimeSpan.FromDays(30));
}
