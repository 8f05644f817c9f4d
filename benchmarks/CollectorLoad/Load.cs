using System.Collections.Concurrent;
using System.Diagnostics;
using Otumat.EndToEnd.Tests.Collectors;

namespace CollectorLoad;

/// <summary>Some installations that send batches of 100 events, one after the other.</summary>
internal static class Load
{
    private const int EventsOfABatch = 100;

    public static async Task<LoadResult> RunAsync(Uri collector, int connections, TimeSpan time, int rate)
    {
        var latencies = new ConcurrentBag<TimeSpan>();
        var people = Enumerable.Range(0, connections).Select(_ => new CollectorPerson()).ToList();
        var tokens = await Task.WhenAll(people.Select(person => person.SignInAsync(collector, CancellationToken.None)));
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(people.Zip(tokens).Select(pair => Task.Run(() => SendAsync(pair.First, pair.Second, collector, watch, time, Pause(connections, rate), latencies))));
        var took = watch.Elapsed;
        people.ForEach(person => person.Dispose());
        return new LoadResult([.. latencies.Order()], latencies.Count * EventsOfABatch / took.TotalSeconds);
    }

    private static TimeSpan Pause(int connections, int rate) => rate == 0 ? TimeSpan.Zero : TimeSpan.FromSeconds((double)EventsOfABatch * connections / rate);

    private static async Task SendAsync(CollectorPerson person, string token, Uri collector, Stopwatch watch, TimeSpan time, TimeSpan pause, ConcurrentBag<TimeSpan> latencies)
    {
        using var timer = pause == TimeSpan.Zero ? null : new PeriodicTimer(pause);
        while (watch.Elapsed < time)
        {
            var batch = Batch.Of(Enumerable.Repeat(("import", TimeProvider.System.GetUtcNow()), EventsOfABatch));
            var start = Stopwatch.GetTimestamp();
            var (accepted, duplicates) = await person.UploadAsync(collector, token, batch, CancellationToken.None);
            latencies.Add(Stopwatch.GetElapsedTime(start));
            if ((accepted, duplicates) != (EventsOfABatch, 0))
            {
                throw new InvalidOperationException($"Of {EventsOfABatch} new events {accepted} were taken and {duplicates} known.");
            }

            if (timer is not null)
            {
                await timer.WaitForNextTickAsync();
            }
        }
    }
}
