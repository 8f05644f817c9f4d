using System.Diagnostics;
using System.Globalization;
using Itential.Soak.Tests.Measures;
using Itential.Soak.Tests.Servers;
using Itential.Soak.Tests.Traffic;

namespace Itential.Soak.Tests;

/// <summary>Mixed traffic of eight clients on four servers, with faults at random, for minutes or for hours.</summary>
public sealed class SoakTests
{
    // Each login runs on a thread of its own, one at a time for each client.
    private const int MostLogins = 8;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Traffic_WithFaultsAtRandom_NeitherLeaksNorMixesUpNorFailsWithoutReason()
    {
        var plan = SoakPlan.FromEnvironment();
        LimitThreadPool();
        using var unseen = new UnseenFaults();
        var sockets = Sockets.Count();
        var sites = await Site.StartAllAsync(plan.Seed, TestContext.Current.CancellationToken);
        var vitals = new Vitals();
        foreach (var site in sites)
        {
            await site.PrepareAsync();
        }

        var start = Stopwatch.GetTimestamp();
        var connections = await RunAsync(plan, sites, vitals);
        var elapsed = Stopwatch.GetElapsedTime(start);

        foreach (var site in sites)
        {
            await site.DisposeAsync();
        }

        Tell(plan, sites, vitals, elapsed, connections);
        foreach (var site in sites)
        {
            Judge(site, elapsed);
        }

        Assert.Empty(unseen.All);
        Assert.True(
            vitals.Bytes.LastQuarter <= vitals.Bytes.SecondQuarter * 1.05,
            $"Seed {plan.Seed}: {vitals.Bytes.SecondQuarter:N0} bytes were in use in the second quarter, {vitals.Bytes.LastQuarter:N0} in the last.");
        Assert.True(
            vitals.Threads.LastQuarter <= vitals.Threads.SecondQuarter + MostLogins,
            $"Seed {plan.Seed}: there were {vitals.Threads.SecondQuarter} threads in the second quarter, {vitals.Threads.LastQuarter} in the last.");
        await AllConnectionsClosedAsync(sites);
        foreach (var site in sites)
        {
            await site.Server.DisposeAsync();
        }

        Assert.InRange(Sockets.Count(), 0, sockets);
    }

    /// <summary>Keeps a machine that is busy with other things from adding threads, each of which keeps buffers of its own.</summary>
    private static void LimitThreadPool()
    {
        Assert.True(ThreadPool.SetMinThreads(SoakPlan.PoolThreads, SoakPlan.PoolThreads));
        Assert.True(ThreadPool.SetMaxThreads(SoakPlan.PoolThreads, SoakPlan.PoolThreads));
    }

    /// <summary>Runs the traffic to its end.</summary>
    /// <returns>The connections that are then open.</returns>
    private static async Task<int> RunAsync(SoakPlan plan, Site[] sites, Vitals vitals)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        await using var pace = new Pace(SoakPlan.CallsPerSecond);
        var workers = new Workers([.. sites.SelectMany(site => site.Clients.Select(client => (client, site.Ledger)))], pace, plan.Seed);
        end.CancelAfter(plan.Duration);
        await Task.WhenAll([workers.RunAsync(end.Token), vitals.WatchAsync(plan.Interval, end.Token), .. sites.Select(site => site.Expiry.RunAsync(end.Token))]);
        return sites.Sum(site => site.Server.OpenConnections);
    }

    private static void Judge(Site site, TimeSpan elapsed)
    {
        Assert.Empty(site.Ledger.Undocumented);
        Assert.Empty(site.Ledger.MixedUp);
        Assert.Equal(0, site.Server.UnauthenticatedRequests);
        Assert.InRange(site.Logins, elapsed / SoakPlan.Ttl / 2, site.LoginBound(elapsed));

        // Every failure is explained by a fault of its kind that a request has met.
        Assert.Equal(site.Faults.Busy, site.Ledger.Busy);
        Assert.InRange(site.Ledger.Refused, 0, site.Faults.Unauthorized);
        Assert.InRange(site.Ledger.Unreadable, 1, site.Faults.Malformed);
        Assert.InRange(site.Ledger.Broken, 1, site.Faults.Broken);
        Assert.True(site.Ledger.FailedByLogin == 0 || site.Faults.FailedLogins > 0, "A login failed that met no fault.");
        Assert.InRange(site.Ledger.Failures, 1, site.Ledger.Calls / 2);
    }

    /// <summary>Waits for the sockets of clients that are gone. Those of a container's clients close when they are collected.</summary>
    private static async Task AllConnectionsClosedAsync(Site[] sites)
    {
        using var deadline = new CancellationTokenSource(Patience);
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (sites.Sum(site => site.Server.OpenConnections) > 0)
        {
            Assert.False(
                deadline.IsCancellationRequested,
                $"Connections are still open: {string.Join(", ", sites.Select(site => $"{site.Name} {site.Server.OpenConnections}"))}.");
            GC.Collect();
            GC.WaitForPendingFinalizers();
            await timer.WaitForNextTickAsync();
        }
    }

    private static void Tell(SoakPlan plan, Site[] sites, Vitals vitals, TimeSpan elapsed, int connections)
    {
        var output = TestContext.Current.TestOutputHelper!;
        foreach (var site in sites)
        {
            var ledger = site.Ledger;
            output.WriteLine($"{site.Name}: {ledger.Calls} calls, {site.Server.Requests} requests, {site.Logins} logins of at most {site.LoginBound(elapsed)}, {site.Expiry.Count} expiries; faults: {site.Faults.Text}; " +
                $"failed: broken {ledger.Broken}, unreadable {ledger.Unreadable}, 401 {ledger.Refused}, 503 {ledger.Busy}, by login {ledger.FailedByLogin}");
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Seed {plan.Seed}: {sites.Sum(site => site.Ledger.Calls)} calls in {elapsed.TotalSeconds:0} s, {connections} connections at the end, bytes {vitals.Bytes.SecondQuarter:0} then {vitals.Bytes.LastQuarter:0} ({(vitals.Bytes.LastQuarter / vitals.Bytes.SecondQuarter) - 1:+0.0 %;-0.0 %}), threads {vitals.Threads.SecondQuarter:0} then {vitals.Threads.LastQuarter:0}"));
    }
}
