using WireMock.Admin;
using WireMock.Server;

namespace WireMock;

/// <summary>A test of the SDK's clients. Whatever it did, the journal may hold no call without credentials.</summary>
public abstract class ClientTest(WireMockFixture server) : WireMockTest(server)
{
    protected override async Task EndAsync() =>
        Assert.Empty(JournalRules.WithoutCredentials(await Admin.JournalAsync(CancellationToken.None)));

    /// <summary>The story that the journal tells: verb, path and status, in order.</summary>
    protected async Task<IReadOnlyList<string>> StoryAsync() =>
        [.. (await Admin.JournalAsync(Token)).Select(exchange => $"{exchange.Request.Line} {exchange.Response.Status}")];

    /// <summary>The one request of the journal with this verb and path.</summary>
    protected async Task<LoggedRequest> SingleAsync(HttpMethod method, string path) =>
        Assert.Single(await Admin.FindAsync(RequestPattern.At(method, path), Token));

    protected Task<int> LoginsAsync(string path) => Admin.CountAsync(RequestPattern.At(HttpMethod.Post, path), Token);
}
