using Itential.Refit.Tests.Calls;
using TestKit;

namespace Itential.Refit.Tests.Results;

public sealed class ObservableTests(FaultServer server) : IClassFixture<FaultServer>
{
    private readonly IShapesApi _api = RestService.For<IShapesApi>(server.BaseAddress);

    [Fact]
    public async Task Observable_GivesOneValue_AndEnds()
    {
        var recorder = new Recorder<Device>().Subscribe(_api.Observe("fine", CancellationToken.None));

        await recorder.Completion;

        Assert.Equal([new Device("r0", 0)], recorder.Values);
    }

    [Fact]
    public async Task Observable_IsCold_AndAskedAnewByEachObserver()
    {
        await using var recording = await RecordingServer.StartAsync();
        recording["GET /object/x"] = Replies.Json("{\"name\":\"r0\",\"port\":0}");
        var observable = RestService.For<IShapesApi>(recording.BaseAddress).Observe("x", CancellationToken.None);
        Assert.Empty(recording.Requests);

        await new Recorder<Device>().Subscribe(observable).Completion;
        await new Recorder<Device>().Subscribe(observable).Completion;

        Assert.Equal(2, recording.Requests.Count);
    }

    [Fact]
    public async Task Subscription_GivenUp_CancelsTheCallAndSaysNothing()
    {
        var (reached, gone) = (new TaskCompletionSource(), new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        await using var recording = await RecordingServer.StartAsync();
        recording["GET /object/x"] = Replies.Never(reached, gone);
        var recorder = new Recorder<Device>().Subscribe(RestService.For<IShapesApi>(recording.BaseAddress).Observe("x", CancellationToken.None));
        await reached.Task;

        recorder.Subscription!.Dispose();
        recorder.Subscription.Dispose();
        await gone.Task;

        Assert.Empty(recorder.Values);
        Assert.False(recorder.Completion.IsCompleted);
    }

    [Fact]
    public async Task RouteValueThatIsRefused_IsTheObserversError()
    {
        var recorder = new Recorder<Device>().Subscribe(_api.Observe("..", CancellationToken.None));

        await Assert.ThrowsAnyAsync<ArgumentException>(() => recorder.Completion);
    }
}
