using System.Net;
using Itential.Testing.Faults;

namespace Itential.Testing.Tests.Faults;

public sealed class ShareTests
{
    private const string Path = "/health/server";
    private const int Calls = 200;

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(0.25, 30, 70)]
    [InlineData(1, Calls, Calls)]
    public async Task Share_OfManyRequests_MeetsTheFault(double share, int least, int most)
    {
        await using var server = await PlatformServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        var fault = server.Faults.Add(Busy(share));

        var outcome = await AskAsync(server);

        Assert.InRange(fault.Hits, least, most);
        Assert.Equal(fault.Hits, outcome.Count(isHit => isHit == 'x'));
    }

    [Fact]
    public async Task Seed_SetAgain_PicksTheSameRequests()
    {
        await using var server = await PlatformServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        server.Faults.Add(Busy(0.5));

        server.Faults.Seed = 7;
        var first = await AskAsync(server);
        var later = await AskAsync(server);
        server.Faults.Seed = 7;
        var again = await AskAsync(server);
        server.Faults.Seed = 8;
        var other = await AskAsync(server);

        Assert.Equal(8, server.Faults.Seed);
        Assert.Equal(first, again);
        Assert.NotEqual(first, later);
        Assert.NotEqual(first, other);
    }

    [Fact]
    public async Task Share_WithTimes_CountsOnlyTheRequestsThatItPicks()
    {
        await using var server = await PlatformServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        server.Faults.Add(Busy(0.5) with { Times = 3 });

        var outcome = await AskAsync(server);

        Assert.Equal(3, outcome.Count(isHit => isHit == 'x'));
        Assert.Contains("ox", outcome, StringComparison.Ordinal);
    }

    private static Fault Busy(double share) => Fault.Answer(HttpStatusCode.ServiceUnavailable) with { Path = Path, Share = share };

    /// <summary>Which of many requests were answered (o) and which met the fault (x).</summary>
    private static async Task<string> AskAsync(PlatformServer server)
    {
        using var http = await HttpCalls.LoginAsync(server);
        var outcome = new List<char>();
        for (var call = 0; call < Calls; call++)
        {
            using var response = await http.GetAsync(Path, TestContext.Current.CancellationToken);
            outcome.Add(response.StatusCode == HttpStatusCode.OK ? 'o' : 'x');
        }

        return string.Concat(outcome);
    }
}
