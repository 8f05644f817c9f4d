using System.Diagnostics;

namespace Otumat.Tool.Tests;

/// <summary>The machine's systemd, as a reader of unit files.</summary>
internal static class Systemd
{
    public static async Task<LoadedUnits> LoadAsync(IReadOnlyList<string> files, CancellationToken cancellationToken)
    {
        using var home = new TemporaryFolder();
        var quiet = await RunAsync(files, home, "warning", cancellationToken);
        var detailed = await RunAsync(files, home, "debug", cancellationToken);
        return new LoadedUnits(
            quiet.ExitCode!.Value,
            quiet.Output + quiet.Error,
            [.. detailed.Output.Split('\n').Select(line => line.Trim())]);
    }

    private static async Task<ProgramResult> RunAsync(IReadOnlyList<string> files, TemporaryFolder home, string level, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("systemd-analyze", ["verify", "--user", "--man=no", .. files])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["HOME"] = home.Path;
        start.Environment["XDG_RUNTIME_DIR"] = home.Path;
        start.Environment["SYSTEMD_LOG_TARGET"] = "console";
        start.Environment["SYSTEMD_LOG_LEVEL"] = level;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var error = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return new ProgramResult(process.ExitCode, await output, await error);
    }
}
