using System.Diagnostics;
using System.Text;

namespace Otumat.Tests.Trust;

/// <summary>Runs what a user would type, without any configuration of this machine.</summary>
internal static class Shell
{
    /// <summary>Gives what the program wrote, as UTF-8, and fails when it failed.</summary>
    public static string Run(string folder, string program, params string[] arguments)
    {
        var (code, output, errors) = Try(folder, program, arguments);
        return code == 0 ? output : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {code}: {output}{errors}");
    }

    /// <summary>The exit code and both outputs.</summary>
    public static (int Code, string Output, string Errors) Try(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["GIT_CONFIG_GLOBAL"] = Path.Combine(folder, "no-such-configuration");
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.GetAwaiter().GetResult());
    }

    /// <summary>The hash that the commands of git give, run in the folder above.</summary>
    public static string GitHash(string parent, string name)
    {
        Run(parent, "git", "init", "-q");
        Run(parent, "git", "add", "-A", "-f", "--", name);
        return Run(parent, "sh", "-c", "git ls-files -s -- \"$0\" | git hash-object --stdin", name).Trim();
    }
}
