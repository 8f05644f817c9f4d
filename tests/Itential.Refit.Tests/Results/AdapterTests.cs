using Itential.Refit.Tests.Calls;
using TestKit;

namespace Itential.Refit.Tests.Results;

public sealed class AdapterTests
{
    [Fact]
    public async Task Adapter_DecidesWhenTheCallIsMade_AndEachCallIsARequest()
    {
        await using var server = await RecordingServer.StartAsync();
        server["GET /object/x"] = Replies.Json("{\"name\":\"r0\",\"port\":0}");
        var api = RestService.For<IAdaptedApi>(server.BaseAddress);
        var lazy = api.Lazy("x");
        Assert.Empty(server.Requests);

        Assert.Equal(new Device("r0", 0), await lazy.Value);
        Assert.Equal("{\"name\":\"r0\",\"port\":0}", await api.Again("x")());
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task Adapter_OfATask_WinsOverTheTask()
    {
        await using var server = await RecordingServer.StartAsync();
        server["GET /object/x"] = Replies.Status(404);
        var api = RestService.For<IAdaptedApi>(server.BaseAddress);

        var outcome = await api.OutcomeAsync("x", CancellationToken.None);

        Assert.Null(outcome.Value);
        Assert.IsType<ApiException>(outcome.Error);
    }

    [Fact]
    public async Task Adapter_IsGivenACall_ThatTheMethodsTokenEnds()
    {
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();
        var api = RestService.For<IAdaptedApi>("http://127.0.0.1:1");

        var outcome = await api.OutcomeAsync("x", cancellation.Token);

        Assert.Equal(cancellation.Token, Assert.IsType<OperationCanceledException>(outcome.Error, exactMatch: false).CancellationToken);
    }
}
