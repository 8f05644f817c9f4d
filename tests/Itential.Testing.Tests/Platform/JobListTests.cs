using System.Net;
using System.Text.Json.Nodes;

namespace Itential.Testing.Tests.Platform;

public sealed class JobListTests : IAsyncLifetime
{
    private const string Root = "/operations-manager/jobs";
    private PlatformServer _server = null!;
    private HttpClient _http = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await PlatformServer.StartAsync(new() { Jobs = 130 }, TestContext.Current.CancellationToken);
        _http = await HttpCalls.LoginAsync(_server);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _server.DisposeAsync();
    }

    [Theory]
    [InlineData("", 25, 25)]
    [InlineData("?limit=10", 10, 10)]
    [InlineData("?limit=500", 100, 100)]
    [InlineData("?limit=500&skip=100", 30, 100)]
    [InlineData("?limit=nonsense", 25, 25)]
    [InlineData("?skip=1000", 0, 25)]
    public async Task List_Limit_IsCappedWithoutAWord(string query, int expected, int limit)
    {
        var reply = await _http.ReadAsync(Root + query);

        Assert.Equal(expected, reply["data"]!.AsArray().Count);
        var metadata = reply["metadata"]!;
        Assert.Equal((130, limit, expected), ((int)metadata["total"]!, (int)metadata["limit"]!, (int)metadata["currentPageSize"]!));
    }

    [Fact]
    public async Task List_PageByPage_GivesEveryJobOnce()
    {
        var seen = new List<string>();
        int? skip = 0;
        while (skip is not null)
        {
            var reply = await _http.ReadAsync($"{Root}?limit=40&sort=_id&skip={skip}");
            seen.AddRange(Ids(reply));
            skip = (int?)reply["metadata"]!["nextPageSkip"];
        }

        Assert.Equal(130, seen.Distinct().Count());
        Assert.Equal(seen.Order(StringComparer.Ordinal), seen);
    }

    [Fact]
    public async Task List_Descending_TurnsTheOrderRound()
    {
        var up = Ids(await _http.ReadAsync(Root + "?limit=100&sort=metrics.start_time&order=1"));
        var down = Ids(await _http.ReadAsync(Root + "?limit=100&skip=30&sort=metrics.start_time&order=-1"));

        Assert.Equal(up, Enumerable.Reverse(down));
    }

    [Theory]
    [InlineData("equals[status]=paused", 26)]
    [InlineData("in[status]=paused,canceled", 52)]
    [InlineData("not-in[status]=paused,canceled", 78)]
    [InlineData("starts-with[status]=pau", 26)]
    [InlineData("ends-with[status]=celed", 26)]
    [InlineData("contains[status]=AUSE", 26)]
    [InlineData("equals[status]=paused&equals[name]=no%20such", 0)]
    [InlineData("gt[metrics.progress]=0.5", 78)]
    [InlineData("lte[metrics.progress]=0", 52)]
    [InlineData("exists[metrics.end_time]=false", 26)]
    [InlineData("somehow[status]=paused", 130)]
    [InlineData("equals=paused&equalsField=status", 130)]
    public async Task List_BracketFilter_LeavesWhatMatches(string query, int expected)
    {
        Assert.Equal(expected, (int)(await _http.ReadAsync($"{Root}?{query}"))["metadata"]!["total"]!);
        Assert.Equal(expected, (int)(await _http.ReadAsync($"{Root}?{query.Replace("[", "%5B", StringComparison.Ordinal).Replace("]", "%5D", StringComparison.Ordinal)}"))["metadata"]!["total"]!);
    }

    [Theory]
    [InlineData("include=name,status", "_id name status")]
    [InlineData("include=name&exclude=_id", "name")]
    public async Task List_Projection_SendsOnlyWhatIsAskedFor(string query, string expected)
    {
        var job = (await _http.ReadAsync($"{Root}?limit=1&{query}"))["data"]![0]!.AsObject();

        Assert.Equal(expected.Split(' '), job.Select(member => member.Key));
    }

    [Fact]
    public async Task List_IncludeWithExclude_Is400() =>
        await _http.ReadAsync(Root + "?include=name&exclude=status", HttpStatusCode.BadRequest);

    private static string[] Ids(JsonObject reply) => [.. reply["data"]!.AsArray().Select(job => (string)job!["_id"]!)];
}
