using Itential.Refit.Tests.Results;

namespace Itential.Refit.Tests.Weaknesses;

/// <summary>Refit lets a raw HttpRequestException out of Task and IAsyncEnumerable. Here every shape throws the same; FaultMatrixTests has all faults.</summary>
public sealed class R05TransportFailureTests
{
    private readonly IShapesApi _api = RestService.For<IShapesApi>("http://127.0.0.1:1");

    [Fact]
    public async Task Task_WithoutAnAnswer_IsAnApiRequestException()
    {
        var error = await Assert.ThrowsAsync<ApiRequestException>(() => _api.NothingAsync("x", CancellationToken.None));

        Assert.IsType<HttpRequestException>(error.InnerException);
    }

    [Fact]
    public async Task Sequence_WithoutAnAnswer_IsAnApiRequestException()
    {
        var error = await Assert.ThrowsAsync<ApiRequestException>(() => _api.ArrayItems("x", CancellationToken.None).ReadAllAsync());

        Assert.IsType<HttpRequestException>(error.InnerException);
    }
}
