using System.Diagnostics;

namespace PostgresKit;

/// <summary>The server's programs. They refuse to run as the superuser, so that one runs them as the user that Debian's package made.</summary>
internal static class PostgresPrograms
{
    private const string DebianRoot = "/usr/lib/postgresql";

    private static string Folder { get; } = Find();

    public static ProcessStartInfo Command(string program, params string[] arguments)
    {
        var path = Path.Combine(Folder, program);
        return Environment.IsPrivilegedProcess
            ? new ProcessStartInfo("runuser", ["-u", "postgres", "--", path, .. arguments])
            : new ProcessStartInfo(path, arguments);
    }

    private static string Find()
    {
        var versions = Directory.Exists(DebianRoot) ? Directory.GetDirectories(DebianRoot) : [];
        return versions.Order(StringComparer.Ordinal).Reverse()
            .Select(version => Path.Combine(version, "bin"))
            .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")))
            ?? throw new InvalidOperationException("PostgreSQL is not installed. Install postgresql (Debian) to run these tests.");
    }
}
