using System.ComponentModel;
using System.Diagnostics;
using TestKit;

namespace Otumat.EndToEnd.Tests.Oidc;

/// <summary>The server script and its packages, which are installed from the lock file when they are absent.</summary>
internal static class OidcInstallation
{
    public const string Missing =
        "The authorization server of the tests is missing: run 'npm ci --ignore-scripts' in tests/Otumat.EndToEnd.Tests/Oidc (it needs Node.js with npm).";

    public static string Folder => RepositoryFolder.In("tests", "Otumat.EndToEnd.Tests", "Oidc");

    public static async Task EnsureAsync(CancellationToken ct)
    {
        if (IsInstalled)
        {
            return;
        }

        var npm = new ProcessStartInfo("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]) { WorkingDirectory = Folder };
        try
        {
            using var process = ChildProcess.Start(npm);
            var code = await process.ExitAsync(ct);
            if (code != 0 || !IsInstalled)
            {
                throw new InvalidOperationException($"{Missing} npm said: {process.Output}");
            }
        }
        catch (Win32Exception cause)
        {
            throw new InvalidOperationException(Missing, cause);
        }
    }

    private static bool IsInstalled => File.Exists(Path.Combine(Folder, "node_modules", "oidc-provider", "package.json"));
}
