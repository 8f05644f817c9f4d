using System.Diagnostics;

namespace Otumat.Tool.Tests;

/// <summary>The command as a process of its own, without a terminal and in an environment of the test.</summary>
internal static class ToolProcess
{
    private const string Host = "dotnet";

    private static string Assembly => Path.Combine(AppContext.BaseDirectory, "Otumat.Tool.dll");

    public static async Task<ToolRun> RunAsync(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        using var process = Start(environment, arguments);
        return await EndAsync(process);
    }

    /// <summary>Runs it at a terminal at which somebody types.</summary>
    public static async Task<ToolRun> RunInTerminalAsync(TemporaryFolder folder, string typed, params string[] arguments)
    {
        var command = string.Join(' ', arguments.Prepend(Assembly).Prepend(Host).Select(word => $"'{word}'"));
        var keys = folder.Write("keys", typed);
        return new ToolRun(await SystemCommands.RunAsync("/bin/sh", ["-c", $"script -qec \"{command}\" /dev/null < '{keys}'"], TestContext.Current.CancellationToken));
    }

    public static Process Start(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(Host, [Assembly, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }

    /// <summary>Waits until nobody is left who could write, and gives what was written.</summary>
    public static async Task<ToolRun> EndAsync(Process process)
    {
        var token = TestContext.Current.CancellationToken;
        var output = process.StandardOutput.ReadToEndAsync(token);
        var error = process.StandardError.ReadToEndAsync(token);
        await process.WaitForExitAsync(token);
        return new ToolRun(process.ExitCode, await output, await error);
    }
}
