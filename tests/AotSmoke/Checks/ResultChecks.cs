using System.Net;
using AotSmoke.InMemory;
using AotSmoke.OwnApi;
using AotSmoke.Results;
using AotSmoke.Servers;
using Itential.Refit;

namespace AotSmoke.Checks;

/// <summary>The shapes of an answer.</summary>
internal static class ResultChecks
{
    private const string Account = """{"username":"me"}""";

    public static IEnumerable<Check> Of(ServerAccess servers) =>
    [
        new("results: items of a JSON array", () => ItemsAsync("application/json", $"[{Account},{Account}]")),
        new("results: items of JSON Lines", () => ItemsAsync("application/x-ndjson", $"{Account}\n{Account}\n")),
        new("results: items of events", () => ItemsAsync("text/event-stream", $"data: {Account}\n\ndata: {Account}\n\n")),
        new("results: server-sent events", EventsAsync),
        new("results: an observable", () => ObservableAsync(servers)),
        new("results: a request that is not sent", Unsent),
        new("results: an adapter", () => AdapterAsync(servers)),
        new("results: outcomes", OutcomesAsync),
    ];

    private static async Task ItemsAsync(string mediaType, string text)
    {
        using var server = new MemoryServer(_ => Reply.Of(mediaType, text));
        var items = 0;
        await foreach (var item in server.Client<IResultApi>().ItemsAsync())
        {
            Expect.Equal("me", item.Username);
            items++;
        }

        Expect.That(items == 2);
    }

    private static async Task EventsAsync()
    {
        using var server = new MemoryServer(_ => Reply.Of("text/event-stream", $"event: login\nid: 7\nretry: 1000\ndata: {Account}\n\n"));
        await using var events = server.Client<IResultApi>().EventsAsync().GetAsyncEnumerator();
        Expect.That(await events.MoveNextAsync());
        Expect.Equal(new ServerSentEvent<OwnAccount>("login", new OwnAccount("me"), "7", TimeSpan.FromSeconds(1)), events.Current);
        Expect.That(!await events.MoveNextAsync());
    }

    private static async Task ObservableAsync(ServerAccess servers)
    {
        using var platform = servers.OpenPlatform();
        var observer = new Observer<OwnAccount>();
        using var subscription = platform.For<IResultApi>().Observe().Subscribe(observer);
        Expect.That(await observer.End is { Username.Length: > 0 });
    }

    private static Task Unsent()
    {
        using var server = new MemoryServer(answer: null);
        using var request = server.Client<IResultApi>().Unsent(new NewDevice("a"));
        Expect.That(request is { Method.Method: "POST", RequestUri.AbsolutePath: "/devices", Content: not null } && server.Requests.Count == 0);
        return Task.CompletedTask;
    }

    private static async Task AdapterAsync(ServerAccess servers)
    {
        using var platform = servers.OpenPlatform();
        Expect.That(await platform.For<IResultApi>().OutcomeAsync() is { Value.Username.Length: > 0, Error: null });

        using var server = new MemoryServer(_ => Reply.Json("{}", HttpStatusCode.Conflict));
        Expect.That(await server.Client<IResultApi>().OutcomeAsync() is { Value: null, Error: ApiException { StatusCode: HttpStatusCode.Conflict } });
    }

    private static async Task OutcomesAsync()
    {
        using var fine = new MemoryServer(_ => Reply.Json(Account));
        using var answer = await (await fine.Client<IResultApi>().ResponseAsync()).EnsureSuccessfulAsync();
        Expect.That(answer is { IsSuccessfulWithContent: true, IsReceived: true, Content.Username: "me" });

        using var faulty = new MemoryServer(_ => Reply.Json("{}", HttpStatusCode.Conflict));
        using var refused = faulty.Client<IResultApi>().Response();
        Expect.That(!refused.IsSuccessful && refused.HasResponseError(out var error) && error.StatusCode is HttpStatusCode.Conflict);
        await Expect.ThrowsAsync<ApiException>(() => Task.FromResult(refused.EnsureSuccessStatusCode()));

        using var lost = new MemoryServer(_ => throw new HttpRequestException("No way."));
        using var nothing = await lost.Client<IResultApi>().ResponseAsync();
        Expect.That(!nothing.IsReceived && nothing.HasRequestError(out _) && !nothing.HasResponseError(out _));
    }
}
