using System.Diagnostics;
using System.Globalization;

namespace Otumat.EndToEnd.Tests.Postgres;

/// <summary>The server's programs. They refuse to run as the superuser, so that one runs them as the user that Debian's package made.</summary>
internal static class PostgresPrograms
{
    private const string DebianRoot = "/usr/lib/postgresql";

    public static ProcessStartInfo Command(string program, params string[] arguments)
    {
        var path = Path.Combine(Folder, program);
        return Environment.IsPrivilegedProcess
            ? new ProcessStartInfo("runuser", ["-u", "postgres", "--", path, .. arguments])
            : new ProcessStartInfo(path, arguments);
    }

    private static string Folder
    {
        get
        {
            var versions = Directory.Exists(DebianRoot) ? Directory.GetDirectories(DebianRoot) : [];
            return versions
                .Select(version => Path.Combine(version, "bin"))
                .Where(folder => File.Exists(Path.Combine(folder, "initdb")))
                .MaxBy(folder => int.Parse(Path.GetFileName(Path.GetDirectoryName(folder)!), CultureInfo.InvariantCulture))
                ?? throw new InvalidOperationException("The tests of several collectors need a PostgreSQL server (Debian: postgresql).");
        }
    }
}
