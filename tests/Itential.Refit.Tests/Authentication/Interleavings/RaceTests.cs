using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using Itential.Refit.Authentication;
using Itential.Refit.Tests.Authentication.Servers;
using TestKit;

namespace Itential.Refit.Tests.Authentication.Interleavings;

/// <summary>
/// Callers, expiry, invalidation and a server that forgets its sessions, on real threads that start at one moment. No order is asked for;
/// what must hold in any order is.
/// </summary>
public sealed class RaceTests
{
    private const string Floor = "X-Floor";
    private const int Callers = 3;
    private const int Calls = 3;
    private const int Disturbances = 3;
    private static readonly TimeSpan Ttl = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan LoginTimeout = TimeSpan.FromHours(12);

    private static int Rounds => int.TryParse(Environment.GetEnvironmentVariable("INTERLEAVINGS"), CultureInfo.InvariantCulture, out var count) ? count : 1_000;

    [Fact]
    public void AnyOrder_OneLoginForEachReason_NoStaleSessionAfterInvalidate()
    {
        for (var round = 0; round < Rounds; round++)
        {
            Race(round);
        }
    }

    private static void Race(int seed)
    {
        var clock = new ManualTimeProvider();
        var stale = 0;
        var floor = 0;
        using var server = new MemoryServer();
        server.OnRequest = request =>
        {
            var token = int.Parse(request.Headers.Authorization!.Parameter!["token-".Length..], CultureInfo.InvariantCulture);
            if (token <= int.Parse(request.Headers.GetValues(Floor).Single(), CultureInfo.InvariantCulture))
            {
                Interlocked.Increment(ref stale);
            }

            return new HttpResponseMessage(HttpStatusCode.OK);
        };
        using var sessions = server.Sessions(new SessionOptions { Ttl = Ttl, LoginTimeout = LoginTimeout, BackOff = TimeSpan.Zero, TimeProvider = clock });
        using var client = server.Client(sessions);
        var faults = new ConcurrentQueue<object>();

        Action[] disturbances =
        [
            () => clock.Advance(Ttl),
            server.KillSessions,
            () =>
            {
                var known = server.Logins;
                sessions.Invalidate();
                Volatile.Write(ref floor, known);
            },
        ];
        RunTogether(seed, [.. Enumerable.Repeat<Action>(Call, Callers), .. disturbances]);

        Assert.True(stale == 0, $"Round {seed}: {stale} calls that began after an invalidation had an older session.");
        Assert.True(faults.IsEmpty, $"Round {seed}: {string.Join(", ", faults)}");
        Assert.InRange(server.Logins, 1, 1 + Disturbances);
        Assert.Equal(0, server.Anonymous);

        void Call()
        {
            for (var call = 0; call < Calls; call++)
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, "/jobs");
                request.Headers.Add(Floor, Volatile.Read(ref floor).ToString(CultureInfo.InvariantCulture));
                try
                {
                    using var response = client.Send(request);

                    // The session and the one after it may both be forgotten at one time; a call is repeated once only.
                    if (response.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.Unauthorized))
                    {
                        faults.Enqueue(response.StatusCode);
                    }
                }
                catch (Exception e)
                {
                    faults.Enqueue(e);
                }
            }
        }
    }

    private static void RunTogether(int seed, Action[] actions)
    {
        var random = new Random(seed);
        using var start = new Barrier(actions.Length);
        var threads = actions.Select(action =>
        {
            var spins = random.Next(2_000);
            var thread = new Thread(() =>
            {
                start.SignalAndWait();
                Thread.SpinWait(spins);
                action();
            })
            { IsBackground = true };
            thread.Start();
            return thread;
        }).ToList();
        threads.ForEach(thread => thread.Join());
    }
}
