using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Benchmarks.Trust;

/// <summary>
/// What the manifest of 1 GB costs beside <c>sha256sum</c> over the same files, which the system's cache holds. Every figure is that of a process of its
/// own, so that nothing is compiled beforehand and memory is that of one run; the rounds of all take turns.
/// </summary>
internal static class ManifestSpeed
{
    private const int Rounds = 5;
    private const string OneProcess = "exec sha256sum */*.bin > /dev/null";
    private const string TwoProcesses = "printf '%s\\0' */*.bin | xargs -0 -P 2 -n 2048 sha256sum > /dev/null";

    public static void Report()
    {
        var home = Directory.CreateTempSubdirectory("otumat-benchmark-");
        try
        {
            Console.WriteLine($"{Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSArchitecture}");
            Report(MeasuredPlugin.Create(home, "one file of 1 GB", files: 1));
            Report(MeasuredPlugin.Create(home, "16,384 files of 64 KB", files: 16_384));
        }
        finally
        {
            home.Delete(recursive: true);
        }
    }

    private static void Report(MeasuredPlugin plugin)
    {
        // Signing before the rounds warms the cache, and gives verification its manifest.
        _ = Run(plugin, ManifestRun.Sign);
        _ = Shell(plugin, OneProcess);

        var runs = new List<(MeasuredRun Sign, MeasuredRun Verify, double One, double Two)>();
        for (var round = 0; round < Rounds; round++)
        {
            runs.Add((Run(plugin, ManifestRun.Sign), Run(plugin, ManifestRun.Verify), Shell(plugin, OneProcess), Shell(plugin, TwoProcesses)));
        }

        var one = Median(runs.Select(run => run.One));
        var two = Median(runs.Select(run => run.Two));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{plugin.Name}: sha256sum {one:0.000} s, two at a time {two:0.000} s"));
        Print("manifest", runs.Select(run => run.Sign), one, two);
        Print("verification", runs.Select(run => run.Verify), one, two);
    }

    private static void Print(string what, IEnumerable<MeasuredRun> runs, double one, double two)
    {
        var all = runs.ToList();
        var seconds = Median(all.Select(run => run.Seconds));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  {what}: {seconds:0.000} s, {seconds / one:0.00} x sha256sum, {seconds / two:0.00} x two at a time, peak memory +{Median(all.Select(run => run.Megabytes)):0.0} MB"));
    }

    private static MeasuredRun Run(MeasuredPlugin plugin, string operation)
    {
        var program = Path.Join(AppContext.BaseDirectory, $"{typeof(ManifestSpeed).Assembly.GetName().Name}.dll");
        return MeasuredRun.Read(Output(new ProcessStartInfo("dotnet", [program, "trust-manifest", operation, plugin.Folder, plugin.Home])));
    }

    private static double Shell(MeasuredPlugin plugin, string commands)
    {
        var start = Stopwatch.GetTimestamp();
        _ = Output(new ProcessStartInfo("sh", ["-c", commands]) { WorkingDirectory = plugin.Folder });
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static string Output(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{start.FileName} {string.Join(' ', start.ArgumentList)} ended with {process.ExitCode}: {output}");
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
