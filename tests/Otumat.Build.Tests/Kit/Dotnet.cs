using System.Diagnostics;

namespace Otumat.Build.Tests;

/// <summary>Runs <c>dotnet</c> as somebody would who has nothing of this repository around: one process, no servers left behind.</summary>
internal static class Dotnet
{
    private static readonly string[] Quiet = ["-maxcpucount:1", "-nodeReuse:false", "-nologo", "-p:UseSharedCompilation=false"];

    /// <param name="folder">Where it runs.</param>
    /// <param name="packages">The folder that packages are restored into.</param>
    /// <param name="variables">Further environment variables; null takes one away.</param>
    /// <param name="arguments">A command of MSBuild, such as <c>pack</c>, and its arguments.</param>
    public static async Task<DotnetRun> RunAsync(string folder, string packages, IReadOnlyDictionary<string, string?> variables, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [.. arguments, .. Quiet])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Clean(start.Environment);
        start.Environment["NUGET_PACKAGES"] = packages;
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var ct = TestContext.Current.CancellationToken;
        await using var end = ct.Register(() => process.Kill(entireProcessTree: true));
        var output = process.StandardOutput.ReadToEndAsync(ct);
        var errors = process.StandardError.ReadToEndAsync(ct);
        await process.WaitForExitAsync(ct);
        return new DotnetRun(process.ExitCode, await output + await errors);
    }

    // What a test program's own host, or a build around it, has set for itself.
    private static void Clean(IDictionary<string, string?> environment)
    {
        foreach (var name in environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name is "SOURCE_DATE_EPOCH" or "CI").ToList())
        {
            environment.Remove(name);
        }

        environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_NOLOGO"] = "1";
        environment["MSBUILDDISABLENODEREUSE"] = "1";
    }
}
