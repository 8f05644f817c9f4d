using Itential.Refit.Tests.Results;
using TestKit;

namespace Itential.Refit.Tests.Weaknesses;

/// <summary>In Refit a timeout looks like the caller's cancellation, and an ApiResponse throws it. Here it is an error of its own.</summary>
public sealed class R06TimeoutTests(FaultServer server) : IClassFixture<FaultServer>
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ApiResponse_ThatTakesTooLong_CarriesATimeoutWithLimitAndMethod(bool synchronous)
    {
        using var handler = new WatchingHandler();
        using var http = new HttpClient(handler) { BaseAddress = server.BaseAddress };
        var clock = new ManualTimeProvider();
        var api = RestService.For<IShapesApi>(http, new RefitSettings { Timeout = TimeSpan.FromSeconds(3), TimeProvider = clock });
        var call = synchronous
            ? Task.Factory.StartNew(() => api.Response("never", CancellationToken.None), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)
            : api.ResponseAsync("never", CancellationToken.None);
        await handler.Sent;
        clock.Advance(TimeSpan.FromSeconds(3));

        using var response = await call;

        Assert.True(response.HasRequestError(out var error));
        var name = synchronous ? "IShapesApi.Response" : "IShapesApi.ResponseAsync";
        Assert.Equal(name + " did not finish within 3 s.", Assert.IsType<TimeoutException>(error.InnerException).Message);
    }
}
