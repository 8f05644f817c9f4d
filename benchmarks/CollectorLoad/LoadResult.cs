using System.Globalization;

namespace CollectorLoad;

/// <summary>What was measured.</summary>
/// <param name="Latencies">Of each request, in order of their length.</param>
/// <param name="EventsASecond">How many events were stored.</param>
internal sealed record LoadResult(IReadOnlyList<TimeSpan> Latencies, double EventsASecond)
{
    public string Describe() => string.Create(
        CultureInfo.InvariantCulture,
        $"{EventsASecond:0} events/s in {Latencies.Count} batches; p50 {At(0.5):0.0} ms, p99 {At(0.99):0.0} ms, longest {Latencies[^1].TotalMilliseconds:0.0} ms");

    private double At(double part) => Latencies[(int)(part * (Latencies.Count - 1))].TotalMilliseconds;
}
