using System.Net;
using System.Text.Json.Nodes;
using Otumat.Collector.Tests.Harness;

namespace Otumat.Collector.Tests.Hosting;

public sealed class ObservationTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite, "^SQLite 3\\.[0-9.]+ \\((system|bundled)\\)$")]
    [InlineData(DatabaseKind.Postgres, "^PostgreSQL [0-9]+\\.")]
    public async Task Health_OfACollector_NamesItsDatabase(DatabaseKind kind, string database)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind);

        var health = JsonNode.Parse(await collector.Http.GetStringAsync("/health", TestContext.Current.CancellationToken))!;

        Assert.Equal("ok", (string?)health["status"]);
        Assert.Matches(database, (string?)health["database"]);
        Assert.Equal("0.1.0", (string?)health["version"]);
    }

    [Fact]
    public void Sqlite_OfThisMachine_IsTheOneThatTheSystemPatches()
    {
        var isThere = System.Runtime.InteropServices.NativeLibrary.TryLoad("libsqlite3.so.0", out _);

        Assert.Equal(isThere ? "system" : "bundled", SqliteLibrary.Origin);
    }

    [Fact]
    public async Task Metrics_AfterSomeRequests_CountThem()
    {
        await using var collector = await CollectorUnderTest.StartAsync(DatabaseKind.Sqlite);
        var library = new Library(collector.Http);
        var tokens = await library.SignInAsync();
        var batch = Some.Batch(3);
        using var first = await library.SendAsync(tokens.Access, batch);
        using var second = await library.SendAsync(tokens.Access, batch);
        using var bad = await library.SendAsync(tokens.Access, "{}");
        using var stranger = await library.SendAsync("nobody", batch);
        using var unknown = await collector.Http.GetAsync("/no/such/{path}\"", TestContext.Current.CancellationToken);

        using var response = await collector.Http.GetAsync("/metrics", TestContext.Current.CancellationToken);

        Assert.Equal("text/plain; version=0.0.4; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        var lines = (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split('\n');
        Assert.Contains("# TYPE otumat_events_accepted_total counter", lines);
        Assert.Contains("otumat_events_accepted_total 3", lines);
        Assert.Contains("otumat_events_duplicate_total 3", lines);
        Assert.Contains("otumat_batches_refused_total 1", lines);
        Assert.Contains("otumat_access_tokens_refused_total 1", lines);
        Assert.Contains("otumat_token_requests_total{result=\"ok\"} 1", lines);
        Assert.Contains("otumat_requests_total{route=\"/api/usage-event\",status=\"200\"} 2", lines);
        Assert.Contains("otumat_requests_total{route=\"none\",status=\"404\"} 1", lines);
    }

    [Theory]
    [InlineData("/auth/token")]
    [InlineData("/api/usage-event")]
    public async Task Route_OfAPost_TakesNoGet(string path)
    {
        await using var collector = await CollectorUnderTest.StartAsync(DatabaseKind.Sqlite);

        using var response = await collector.Http.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Fact]
    public async Task Routes_OfTheConfiguration_AreUsed()
    {
        var routes = new RouteConfiguration { Token = "/t", Events = "/e", Revoke = "/r", Device = "/d", Verification = "/v", Install = "/i" };
        await using var collector = await CollectorUnderTest.StartAsync(DatabaseKind.Sqlite, The.Configuration with { Routes = routes, PublicAddress = "https://usage.example.com" });

        using var device = await new Library(collector.Http).FormAsync("/d", [("client_id", The.ClientId)]);
        using var gone = await new Library(collector.Http).FormAsync("/auth/device", [("client_id", The.ClientId)]);

        Assert.Contains("\"verification_uri\":\"https://usage.example.com/v\"", await device.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }
}
