using System.Diagnostics;
using TestKit;

namespace Otumat.EndToEnd.Tests.Delivery;

/// <summary>Programs that use the sample package, each a process of its own.</summary>
internal static class TrackedProgram
{
    private static readonly string Path = RepositoryFolder.In("tests", "TrackedProgram", "bin", RepositoryFolder.Configuration, "net10.0", "TrackedProgram.dll");

    public static ChildProcess Log(string root, Uri host, int count) => Start("log", root, host, count.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Logs three events and ends at once.</summary>
    public static ChildProcess End(string root, Uri host, int seconds) => Start("end", root, host, seconds.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public static ChildProcess Upload(string root, Uri host, bool dies) => Start("upload", root, host, dies ? "die" : "live");

    private static ChildProcess Start(string verb, string root, Uri host, string last) =>
        ChildProcess.Start(new ProcessStartInfo("dotnet", [Path, verb, root, host.GetLeftPart(UriPartial.Authority), last]));
}
