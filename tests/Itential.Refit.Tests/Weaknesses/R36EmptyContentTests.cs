using TestKit;

namespace Itential.Refit.Tests.Weaknesses;

/// <summary>R36: Refit sends <c>Content-Length: 0</c> with a DELETE that has a header. Here only a content header makes content.</summary>
public sealed class R36EmptyContentTests : IAsyncLifetime
{
    private RecordingServer _server = null!;
    private IDeleteApi _api = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await RecordingServer.StartAsync();
        _api = RestService.For<IDeleteApi>(_server.BaseAddress);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Delete_WithHeaders_HasNoContent()
    {
        await _api.DeleteAsync("old");
        _api.Delete("old");

        Assert.Equal(2, _server.Requests.Count);
        Assert.All(_server.Requests, request =>
        {
            Assert.Equal("old", request.Header("X-Reason"));
            Assert.Null(request.Header("Content-Length"));
            Assert.Null(request.Header("Transfer-Encoding"));
        });
    }

    [Fact]
    public async Task Delete_WithAContentHeader_HasEmptyContent()
    {
        await _api.DeleteTypedAsync("de");
        await _api.DeleteTypedAsync(null);

        Assert.Equal(("de", "0"), (_server.Requests[0].Header("Content-Language"), _server.Requests[0].Header("Content-Length")));
        Assert.Null(_server.Requests[1].Header("Content-Length"));
    }
}
