using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Otumat.Tool;

/// <summary>Runs the script as a program of its own: no shell reads its arguments, and it has no terminal to ask at.</summary>
internal static class WatchedScript
{
    public static async Task<ScriptResult> RunAsync(string script, IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        using var process = new Process { StartInfo = StartInfo(script, arguments) };
        try
        {
            process.Start();
        }
        catch (Win32Exception cause)
        {
            return new ScriptResult(ExitCode: null, [], $"'{script}' cannot be started: {cause.Message}. It must exist, be executable and name its interpreter in its first line.");
        }

        try
        {
            process.StandardInput.Close();
            var output = await process.StandardOutput.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
            await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
            return new ScriptResult(process.ExitCode, LinesOf(output));
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
                await process.WaitForExitAsync(CancellationToken.None).ConfigureAwait(false);
            }
        }
    }

    /// <summary>The lines that end in a line break.</summary>
    public static IReadOnlyList<string> LinesOf(string output) => output.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n')[..^1];

    // Its errors go where ours go.
    private static ProcessStartInfo StartInfo(string script, IReadOnlyList<string> arguments) => new(Path.GetFullPath(script), arguments)
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        StandardOutputEncoding = Encoding.UTF8,
        UseShellExecute = false,
    };
}
