using Itential.Refit.Tests.Observation;
using Itential.Refit.Tests.Requests;

namespace Itential.Refit.Tests.Errors;

public class HandlerLimitTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Limit_OfAHandler_IsTheTimeoutThatTheCallerSees(bool sync)
    {
        var limit = new TimeoutException("Two attempts took 9 s.");
        var api = RestService.For<IRepeatedApi>(AnswerHandler.Client((_, _) => throw new HttpRequestException("late", limit)));

        var error = sync ? Assert.Throws<ApiRequestException>(() => api.RepeatablePost()) : await Assert.ThrowsAsync<ApiRequestException>(api.GetAsync);

        Assert.Same(limit, error.InnerException);
        Assert.EndsWith("/base/a timed out: Two attempts took 9 s.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Limit_OfTheHttpClient_IsNamedByIt()
    {
        var http = new HttpClient(new EndlessHandler()) { BaseAddress = AnswerHandler.Origin, Timeout = TimeSpan.FromMilliseconds(20) };
        var api = RestService.For<IRepeatedApi>(http);

        var error = await Assert.ThrowsAsync<ApiRequestException>(api.GetAsync);

        Assert.IsType<TimeoutException>(error.InnerException);
        Assert.EndsWith("IRepeatedApi.GetAsync did not finish within 0.02 s.", error.Message, StringComparison.Ordinal);
    }
}
