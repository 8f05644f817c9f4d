using Itential.Refit.Tests.Bodies;
using TestKit;

namespace Itential.Refit.Tests.Weaknesses;

/// <summary>R33: Refit has one serializer a client and asks for no media type. Here methods and answers choose among several.</summary>
public sealed class R33MediaTypesTests : IAsyncLifetime
{
    private static readonly Job Job = new("a", 1);
    private RecordingServer _server = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await RecordingServer.StartAsync();
        _server["GET /json"] = Replies.Body("{\"id\":\"j\",\"size\":1}", "application/hal+json", 200, []);
        _server["GET /pairs"] = Replies.Body("p=2", "text/x-pairs; charset=utf-8", 200, []);
        _server["GET /unknown"] = Replies.Body("{\"id\":\"u\",\"size\":3}", "application/octet-stream", 200, []);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("json", "j")]
    [InlineData("pairs", "p")]
    [InlineData("unknown", "u")]
    public async Task Answer_IsReadByItsOwnMediaType_ElseByTheDefault(string type, string expected)
    {
        Assert.Equal(expected, (await Api().ReadAsync(type))?.Id);
        Assert.Equal(expected, Api().Read(type)?.Id);
        Assert.Equal(expected, (await ContextApi().ReadAsync(type))?.Id);
    }

    [Fact]
    public async Task Accept_NamesEverySerializer()
    {
        await Api().ReadAsync("json");
        await ContextApi().ReadAsync("json");
        await Api().ReadPairsAsync("pairs");
        await RestService.For<IMediaTypesApi>(_server.BaseAddress).ReadAsync("json");
        await RestService.For<IMediaTypesApi>(_server.BaseAddress, new RefitSettings(new TextSerializer("text/x-pairs"))).ReadAsync("pairs");

        Assert.Equal(
            ["application/json, text/x-pairs;q=0.9", "application/json, text/x-pairs;q=0.9", "text/x-pairs", "application/json", "text/x-pairs"],
            _server.Requests.Select(request => request.Header("Accept")));
    }

    [Fact]
    public async Task Body_IsWrittenByTheDeclaredMediaType_ElseByTheDefault()
    {
        await Api().WriteAsync(Job);
        await Api().WritePairsAsync(Job);
        await Api().WriteUnknownAsync(Job);
        await ContextApi().WritePairsAsync(Job);

        Assert.Equal(
            [
                ("application/json; charset=utf-8", "{\"id\":\"a\",\"size\":1}"),
                ("text/x-pairs; charset=utf-8", "a=1"),
                ("application/vnd.acme", "{\"id\":\"a\",\"size\":1}"),
                ("text/x-pairs", "a=1"),
            ],
            _server.Requests.Select(request => (request.Header("Content-Type"), request.Body)));
    }

    [Fact]
    public async Task Body_OfAContext_StaysJsonUnderAnyJsonType()
    {
        await ContextApi().WritePatchAsync(Job);

        Assert.Equal("application/merge-patch+json", _server.Requests[0].Header("Content-Type"));
        Assert.Contains("\"id\": \"a\"", _server.Requests[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Items_AreReadByTheSerializerOfTheirMediaType()
    {
        _server["GET /items"] = Replies.Json("[1,2]");
        var items = new List<int>();

        await foreach (var item in RestService.For<Results.IPlainItemsApi>(_server.BaseAddress, Settings()).Numbers())
        {
            items.Add(item);
        }

        Assert.Equal([1, 2], items);
    }

    private static RefitSettings Settings() => new() { AdditionalContentSerializers = [new TextSerializer("text/x-pairs")] };

    private IMediaTypesApi Api() => RestService.For<IMediaTypesApi>(_server.BaseAddress, Settings());

    private IContextMediaTypesApi ContextApi() => RestService.For<IContextMediaTypesApi>(_server.BaseAddress, Settings());
}
