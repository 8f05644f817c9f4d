using System.Diagnostics;
using Otumat.Usage;
using TestKit;

namespace Otumat.Tests.Usage.Tokens.Keyring;

/// <summary>A D-Bus session bus of the tests' own. It starts no service by itself.</summary>
internal sealed class SessionBusProcess : IDisposable
{
    private readonly ChildProcess _process;

    private SessionBusProcess(ChildProcess process, string address)
    {
        _process = process;
        Address = address;
    }

    public string Address { get; }

    public static async Task<SessionBusProcess> StartAsync(string folder, CancellationToken ct)
    {
        var configuration = Path.Combine(folder, "bus.conf");
        await File.WriteAllTextAsync(
            configuration,
            $"""
            <busconfig>
              <type>session</type>
              <listen>unix:dir={folder}</listen>
              <auth>EXTERNAL</auth>
              <policy context="default">
                <allow send_destination="*" eavesdrop="true"/>
                <allow eavesdrop="true"/>
                <allow own="*"/>
              </policy>
            </busconfig>
            """,
            ct);
        var process = ChildProcess.Start(new ProcessStartInfo("dbus-daemon", ["--nofork", "--print-address=1", $"--config-file={configuration}"]));
        try
        {
            return new SessionBusProcess(process, await process.LineAsync(line => line.StartsWith("unix:", StringComparison.Ordinal), ct));
        }
        catch
        {
            process.Dispose();
            throw;
        }
    }

    public void Dispose() => _process.Dispose();
}
