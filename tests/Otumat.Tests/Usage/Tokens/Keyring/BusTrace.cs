using System.Diagnostics;
using Otumat.Usage;
using TestKit;

namespace Otumat.Tests.Usage.Tokens.Keyring;

/// <summary>Everything that crosses a bus, as dbus-monitor writes it down.</summary>
internal sealed class BusTrace : IDisposable
{
    private readonly ChildProcess _monitor;

    private BusTrace(ChildProcess monitor) => _monitor = monitor;

    public static async Task<BusTrace> StartAsync(string address, CancellationToken ct)
    {
        var trace = new BusTrace(ChildProcess.Start(new ProcessStartInfo("dbus-monitor", ["--address", address])));

        // Its first line is the signal that it has given up its name: from here on it sees everything.
        await trace._monitor.LineAsync(line => line.Contains("member=NameLost", StringComparison.Ordinal), ct);
        return trace;
    }

    /// <summary>What was written down until a call of this name came by.</summary>
    public async Task<string> UntilAsync(string member, CancellationToken ct)
    {
        await _monitor.LineAsync(line => line.Contains($"member={member}", StringComparison.Ordinal), ct);
        return _monitor.Output;
    }

    public void Dispose() => _monitor.Dispose();
}
