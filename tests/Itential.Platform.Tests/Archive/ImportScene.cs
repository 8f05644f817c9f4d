using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using TestKit;

namespace Itential.Platform.Tests.Archive;

/// <summary>An import into a server that answers what it is told to, and remembers what it was sent. Lists that nobody set are empty.</summary>
internal sealed class ImportScene : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly RecordingServer _server;
    private readonly PlatformClient _client;
    private int _files;

    private ImportScene(RecordingServer server)
    {
        _server = server;
        _client = PlatformClient.Create(Some.TokenOptions(server.BaseAddress));
    }

    public static async Task<ImportScene> StartAsync() => new(await RecordingServer.StartAsync());

    public IReadOnlyList<string> Changes => [.. _server.Requests.Where(request => request.Method != "GET").Select(request => request.Route)];

    /// <summary>Sets what a route answers.</summary>
    public string this[string route]
    {
        set => _server[route] = Replies.Json(value);
    }

    public void Refuse(string route, int status, string body = "") => _server[route] = Replies.Status(status, body);

    /// <summary>Sets what a route answers, one after the other; the last goes on.</summary>
    public void Tell(string route, params string[] answers)
    {
        var number = -1;
        _server[route] = context => Replies.Json(answers[Math.Min(Interlocked.Increment(ref number), answers.Length - 1)])(context);
    }

    public ImportScene With(AssetKind kind, string document)
    {
        _folder.Write(kind, $"{++_files}.json", document);
        return this;
    }

    public async Task<IReadOnlyList<AssetReport>> ImportAsync(AssetConflict onConflict = AssetConflict.Skip, params AssetKind[] kinds)
    {
        var options = new ArchiveImportOptions { OnConflict = onConflict, Kinds = kinds.Length == 0 ? null : kinds };
        return (await new AssetArchive(_client).ImportAsync(_folder.Path, options, cancellationToken: TestContext.Current.CancellationToken)).Assets;
    }

    /// <summary>Imports one document.</summary>
    public async Task<AssetReport> ImportAsync(AssetKind kind, string document, AssetConflict onConflict = AssetConflict.Skip) =>
        Assert.Single(await With(kind, document).ImportAsync(onConflict, kind));

    /// <summary>The body of the only request to a route.</summary>
    public JsonNode Sent(string route) => Assert.Single(AllSent(route));

    public IReadOnlyList<JsonNode> AllSent(string route) => [.. _server.RequestsTo(route).Select(request => JsonNode.Parse(request.Body)!)];

    public void AssertSent(string route, string body) => AssertSame(body, Sent(route));

    public static void AssertSame(string expected, JsonNode? actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), actual), $"Expected {expected}, but got {actual?.ToJsonString()}");

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
        _folder.Dispose();
    }
}
