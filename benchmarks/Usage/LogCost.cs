using System.Diagnostics;
using System.Globalization;
using Otumat.Usage;

namespace Benchmarks.Usage;

/// <summary>
/// What an event costs the program that logs it: one thread, bursts of 1,000, no properties, the memory emptied in between. BenchmarkDotNet would
/// either fill the memory or measure too few calls.
/// </summary>
internal static class LogCost
{
    private const int Burst = 1_000;
    private const int Bursts = 4_000;

    public static async Task ReportAsync()
    {
        // A build server's variable would turn collecting into a no.
        Environment.SetEnvironmentVariable("CI", null);
        var root = Directory.CreateTempSubdirectory("otumat-benchmark-");
        var collecting = new UsageAgent(Options("collecting", root.FullName));
        var refused = new UsageAgent(Options("refused", root.FullName));
        await collecting.EnableAsync();
        UsageTracking.Disable("refused");
        var consent = (await collecting.GetStatusAsync()).Consent;
        if (consent.State != ConsentState.Yes)
        {
            throw new InvalidOperationException($"The variable {consent.Variable} says no, so nothing would be measured. Take it out.");
        }

        Console.WriteLine(Measure("collecting", collecting));
        Console.WriteLine(Measure("after a no", refused));

        await collecting.DisposeAsync();
        await refused.DisposeAsync();
        root.Delete(recursive: true);
    }

    private static string Measure(string name, UsageAgent agent)
    {
        var times = new double[Bursts];
        var bytes = 0L;
        for (var burst = 0; burst < Bursts; burst++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < Burst; i++)
            {
                agent.Log("import");
            }

            times[burst] = Stopwatch.GetElapsedTime(start).TotalNanoseconds / Burst;
            bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            if (burst % 8 == 0)
            {
                agent.FlushAsync().GetAwaiter().GetResult();
            }
        }

        // The first quarter is for the compiler.
        var measured = times[(Bursts / 4)..];
        Array.Sort(measured);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: median {measured[measured.Length / 2]:0.0} ns, 90 % below {measured[measured.Length * 9 / 10]:0.0} ns, {(double)bytes / Burst:0.0} B");
    }

    private static UsageAgentOptions Options(string package, string root) => new()
    {
        Author = "benchmarks",
        DataDirectory = "usage-benchmark",
        PackageName = package,
        Host = "https://usage.example.com",
        EventNames = ["import"],
        DataRoot = root,
        ExitBudget = TimeSpan.Zero,
    };
}
