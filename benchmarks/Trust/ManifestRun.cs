using System.Diagnostics;
using Otumat.Trust;

namespace Benchmarks.Trust;

/// <summary>One operation, in the process that was started for it.</summary>
internal static class ManifestRun
{
    public const string Sign = "sign";
    public const string Verify = "verify";

    private const double Megabyte = 1 << 20;

    public static void Report(string operation, string folder, string home)
    {
        using var key = SigningKey.FromFile(MeasuredPlugin.KeyOf(home));
        var before = Peak();
        var start = Stopwatch.GetTimestamp();
        if (operation == Sign)
        {
            PluginSigner.SignFolder(new PluginIdentity { Id = MeasuredPlugin.Id, Version = "1.0.0", Framework = "net8.0" }, folder, key);
        }
        else
        {
            new PluginVerifier(MeasuredPlugin.StoreOf(home)).Verify(MeasuredPlugin.Id, folder).EnsureValid();
        }

        var elapsed = Stopwatch.GetElapsedTime(start);
        Console.WriteLine(new MeasuredRun(elapsed.TotalSeconds, (Peak() - before) / Megabyte).Write());
    }

    private static long Peak()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64;
    }
}
