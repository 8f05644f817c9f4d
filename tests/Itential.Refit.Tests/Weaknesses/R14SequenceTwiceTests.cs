using Itential.Refit.Tests.Calls;
using Itential.Refit.Tests.Results;
using TestKit;

namespace Itential.Refit.Tests.Weaknesses;

/// <summary>Refit's sequences can be enumerated once, and one that is not leaks its request. Here each enumeration makes its own.</summary>
public sealed class R14SequenceTwiceTests
{
    [Fact]
    public async Task Sequence_EnumeratedTwice_SendsTwoRequests_AndNoneBefore()
    {
        await using var server = await RecordingServer.StartAsync();
        server["POST /items"] = Replies.Json("[1,2]");
        var numbers = RestService.For<IItemsApi>(server.BaseAddress).Search(new Device("r1", 22), 7);
        Assert.Empty(server.Requests);

        var first = await numbers.ReadAllAsync();
        var second = await numbers.ReadAllAsync();

        Assert.Equal([1, 2], first);
        Assert.Equal(first, second);
        Assert.Equal(["{\"name\":\"r1\",\"port\":22}", "{\"name\":\"r1\",\"port\":22}"], server.Requests.Select(request => request.Body));
    }
}
