using Microsoft.AspNetCore.Connections;

namespace Itential.Testing.Hosting;

/// <summary>Counts the connections that are open, from before TLS until the server is done with them.</summary>
internal sealed class ConnectionCount(TrafficCounters counters, ConnectionDelegate next)
{
    public async Task RunAsync(ConnectionContext connection)
    {
        counters.CountOpened();
        try
        {
            await next(connection).ConfigureAwait(false);
        }
        finally
        {
            counters.CountClosed();
        }
    }
}
