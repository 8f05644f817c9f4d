using System.Text.Json;
using Baseline;

namespace Benchmarks.Requests;

/// <summary>What the in-memory server answers.</summary>
internal static class SampleAnswers
{
    public static Job Sent { get; } = new("64f1c0ffee", "upgrade core router", 2, false);

    public static DateTimeOffset Since { get; } = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    public static byte[] Job { get; } = JsonSerializer.SerializeToUtf8Bytes(Sent, BaselineJson.Default.Job);

    public static byte[] Devices { get; } = JsonSerializer.SerializeToUtf8Bytes(
        Enumerable.Range(0, 100).Select(i => new Device($"device-{i:000}", $"10.0.0.{i}", "cisco-ios", 22, i % 3 != 0, Since.AddSeconds(i))).ToList(),
        BaselineJson.Default.ListDevice);

    public static HttpClient Client(byte[] json) => new(new InMemoryHandler(json)) { BaseAddress = new Uri("https://platform.example") };
}
