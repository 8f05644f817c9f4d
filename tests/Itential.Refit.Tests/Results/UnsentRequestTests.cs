using Itential.Refit.Tests.Calls;
using Itential.Refit.Tests.Observation;

namespace Itential.Refit.Tests.Results;

public sealed class UnsentRequestTests
{
    private readonly IUnsentApi _api = RestService.For<IUnsentApi>(AnswerHandler.Client((_, _) => throw new InvalidOperationException("Nothing was to be sent.")));

    [Theory]
    [InlineData("HttpRequestMessage")]
    [InlineData("Task")]
    [InlineData("ValueTask")]
    public async Task Request_IsBuiltAndNotSent(string shape)
    {
        var device = new Device("r1", 22);
        using var request = shape switch
        {
            "Task" => await _api.BuildAsync("a b", device, 5),
            "ValueTask" => await _api.BuildValueAsync("a b", device, 5),
            _ => _api.Build("a b", device, 5),
        };

        Assert.Equal((HttpMethod.Post, "http://jobs.test:3000/base/devices/a%20b?limit=5"), (request.Method, request.RequestUri!.AbsoluteUri));
        Assert.Equal("unsent", Assert.Single(request.Headers.GetValues("X-Client")));
        Assert.False(request.Headers.Contains("Accept"));
        Assert.Equal("{\"name\":\"r1\",\"port\":22}", await request.Content!.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
