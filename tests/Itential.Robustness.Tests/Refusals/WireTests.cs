using System.Net;
using Itential.Refit;
using Itential.Robustness.Tests.Fuzzing.Kit;
using TestKit;

namespace Itential.Robustness.Tests.Refusals;

/// <summary>What a real server sees of hostile values: one request for each call that was sent, with the value and nothing else.</summary>
public sealed class WireTests
{
    private const int Cases = 300;

    private static readonly string[] FramingNames = ["Host", "Content-Length", "Transfer-Encoding", "Connection", "Expect", "Upgrade", "Trailer", "TE", "Cookie", "X-A", "X-B\r\nX-Evil", "X C", "", ":path"];
    private static readonly string[] FramingValues = ["evil.example", "0", "99999", "chunked", "gzip, chunked", "close", "keep-alive", "100-continue", "h2c", "a=b", "\u00fc", "x\r\nX-Evil: 1", "-1", "Host"];

    [Fact]
    public async Task Routes_OfHostileValues_ArriveAsTheyWereGiven()
    {
        await using var server = await RecordingServer.StartAsync();
        var api = RestService.For<IHostileApi>(server.BaseAddress);
        var random = new SplitMix(1);
        var sent = 0;
        for (var count = 0; count < Cases; count++)
        {
            var (a, q) = (Texts.Any(random), Texts.Any(random));
            if (Outcome.IsTaken(() => Documented(() => api.Segment(a))))
            {
                sent += Arrived(server, sent, target => Assert.Equal(["", "s", a, "x"], target.Split('/').Select(Uri.UnescapeDataString)));
            }

            if (Outcome.IsTaken(() => Documented(() => api.Query(q, null))))
            {
                sent += Arrived(server, sent, target => Assert.Equal([KeyValuePair.Create("a", q)], Caller.Pairs(target)));
            }
        }

        Assert.InRange(sent, Cases, 2 * Cases);
        Assert.Equal(sent, server.Requests.Count);
    }

    [Fact]
    public async Task Headers_OfHostileNamesAndValues_MakeOneRequestOrNone()
    {
        await using var server = await RecordingServer.StartAsync();
        var api = RestService.For<IHostileApi>(server.BaseAddress);
        var random = new SplitMix(2);
        var arrived = 0;
        for (var count = 0; count < Cases; count++)
        {
            var (name, value) = (random.OneIn(3) ? "X-A" : random.Of(FramingNames), random.OneIn(2) ? Texts.Any(random) : random.Of(FramingValues));
            var before = server.Requests.Count;

            Outcome.IsTaken(() => Documented(() => api.Headers(new Dictionary<string, string> { [name] = value })));

            var after = server.Requests.Skip(before).ToList();
            Assert.InRange(after.Count, 0, 1);
            Assert.All(after, request => Assert.Equal("/h", request.Target));
            Assert.All(after, request => Assert.Null(request.Header("X-Evil")));
            if (name == "X-A" && after is [var seen])
            {
                arrived++;
                Assert.Equal(value.Trim(' ', '\t'), seen.Header("X-A"));
            }
        }

        Assert.InRange(arrived, Cases / 20, Cases);
    }

    private static void Documented(Func<object?> call)
    {
        // A request that its server refuses, or cannot be sent as it is, is a failed call.
        var failure = Outcome.Of(() => call());
        Assert.True(failure is null or ApiRequestException or ApiException { StatusCode: HttpStatusCode.BadRequest or HttpStatusCode.RequestUriTooLong or HttpStatusCode.ExpectationFailed or HttpStatusCode.NotImplemented }, failure?.ToString());
    }

    /// <summary>How many requests have come since, 1 or, where the server itself refused the request, 0.</summary>
    private static int Arrived(RecordingServer server, int before, Action<string> check)
    {
        var requests = server.Requests;
        if (requests.Count == before)
        {
            return 0;
        }

        Assert.Equal(before + 1, requests.Count);
        check(requests[^1].Target);
        return 1;
    }
}
