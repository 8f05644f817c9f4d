using Itential.Refit.Tests.Observation;
using Itential.Refit.Tests.Results;

namespace Itential.Refit.Tests.Weaknesses;

/// <summary>Refit makes a "deserializing" error of a cancellation while the body of an ApiResponse is read. Here it is a cancellation.</summary>
public sealed class R04CancellationWhileReadingTests(FaultServer server) : IClassFixture<FaultServer>
{
    [Fact]
    public void Text_CanceledBeforeItsStreamIsLookedAt_IsACancellation()
    {
        using var cancellation = new CancellationTokenSource();
        var api = RestService.For<IShapesApi>(AnswerHandler.Client((_, _) => new HttpResponseMessage { Content = new ClosingContent(cancellation.Cancel) }));

        var error = Assert.ThrowsAny<OperationCanceledException>(() => api.Text("x", cancellation.Token));

        Assert.Equal(cancellation.Token, error.CancellationToken);
    }

    [Theory]
    [InlineData(typeof(NullReferenceException))]
    [InlineData(typeof(InvalidOperationException))]
    [InlineData(typeof(IndexOutOfRangeException))]
    public void Text_CanceledWhileTheTransportReads_IsACancellationWhateverTheTransportThrows(Type thrown)
    {
        using var cancellation = new CancellationTokenSource();
        var content = new ClosingContent(() =>
        {
            cancellation.Cancel();
            throw (Exception)Activator.CreateInstance(thrown)!;
        });
        var api = RestService.For<IShapesApi>(AnswerHandler.Client((_, _) => new HttpResponseMessage { Content = content }));

        var error = Assert.ThrowsAny<OperationCanceledException>(() => api.Text("x", cancellation.Token));

        Assert.Equal(cancellation.Token, error.CancellationToken);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ApiResponse_CanceledWhileItsBodyIsRead_ThrowsWithTheCallersToken(bool synchronous)
    {
        using var handler = new WatchingHandler();
        using var http = new HttpClient(handler) { BaseAddress = server.BaseAddress };
        using var cancellation = new CancellationTokenSource();
        var api = RestService.For<IShapesApi>(http);

        var call = synchronous
            ? Task.Factory.StartNew(() => api.Response("stall", cancellation.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)
            : api.ResponseAsync("stall", cancellation.Token);
        await handler.Answered;
        await cancellation.CancelAsync();

        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(cancellation.Token, error.CancellationToken);
    }
}
