using System.ComponentModel;
using System.Diagnostics;

namespace WireMock.Server;

/// <summary>Where the jar and the Java runtime are. The jar is installed from the lock file when it is absent.</summary>
internal static class WireMockInstallation
{
    public const string JavaMissing =
        "WireMock needs a Java runtime, 11 or newer: put 'java' on the PATH or set JAVA_HOME (Debian: openjdk-17-jre-headless).";

    public const string JarMissing =
        "WireMock's jar is missing: run 'npm ci --ignore-scripts' in tests/WireMock (it needs Node.js with npm).";

    private const string JarName = "wiremock-standalone-*.jar";

    public static string Java => FindJava(Environment.GetEnvironmentVariable("JAVA_HOME"), Environment.GetEnvironmentVariable("PATH"));

    public static async Task<string> JarAsync(string folder, CancellationToken cancellationToken)
    {
        if (FindJar(folder) is { } installed)
        {
            return installed;
        }

        await InstallAsync(folder, cancellationToken);
        return FindJar(folder) ?? throw new InvalidOperationException(JarMissing);
    }

    internal static string FindJava(string? home, string? path)
    {
        var name = OperatingSystem.IsWindows() ? "java.exe" : "java";
        var folders = (path ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        if (!string.IsNullOrEmpty(home))
        {
            folders = [Path.Combine(home, "bin"), .. folders];
        }

        return folders.Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException(JavaMissing);
    }

    private static string? FindJar(string folder)
    {
        var build = Path.Combine(folder, "node_modules", "wiremock", "build");
        return Directory.Exists(build) ? Directory.EnumerateFiles(build, JarName).SingleOrDefault() : null;
    }

    private static async Task InstallAsync(string folder, CancellationToken cancellationToken)
    {
        var npm = new ProcessStartInfo(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var process = Process.Start(npm) ?? throw new InvalidOperationException(JarMissing);
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var errors = await process.StandardError.ReadToEndAsync(cancellationToken);
            await output;
            await process.WaitForExitAsync(cancellationToken);
            if (process.ExitCode != 0)
            {
                throw new InvalidOperationException($"{JarMissing} npm said: {errors.Trim()}");
            }
        }
        catch (Exception cause) when (cause is Win32Exception or FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InvalidOperationException(JarMissing, cause);
        }
    }
}
