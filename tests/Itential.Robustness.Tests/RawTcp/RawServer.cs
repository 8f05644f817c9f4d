using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Itential.Robustness.Tests.RawTcp;

/// <summary>A server on a plain socket. One route misbehaves until it is healed; the others answer as they should.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    public const string Session = "s3ss10n-t0ken";
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentBag<RawConnection> _connections = [];
    private readonly string _route;
    private readonly Task _accepting;
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile RawFault? _fault;

    /// <summary>Starts a server.</summary>
    /// <param name="route">Verb and path of what misbehaves.</param>
    /// <param name="fault">How it does.</param>
    public RawServer(string route, RawFault fault)
    {
        _route = route;
        _fault = fault;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public Uri BaseAddress => new($"http://{_listener.LocalEndpoint}");

    /// <summary>The bytes that all connections have sent.</summary>
    public long Sent => _connections.Sum(connection => connection.Sent);

    /// <summary>Comes when the client is at what misbehaves.</summary>
    public Task Reached => _reached.Task;

    /// <summary>From now on every answer is as it should be.</summary>
    public void Heal() => _fault = null;

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        var served = new List<Task>();
        try
        {
            while (true)
            {
                var socket = await _listener.AcceptSocketAsync(_stop.Token);
                served.Add(Task.Run(() => ServeAsync(socket)));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException && _stop.IsCancellationRequested)
        {
            await Task.WhenAll(served);
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        using var connection = new RawConnection(socket, _stop.Token);
        _connections.Add(connection);
        try
        {
            if (_fault is { BeforeTheRequest: true } early)
            {
                await early.Misbehave(connection);
                if (early.ClosesTheConnection || await connection.ReadRequestAsync() is null)
                {
                    return;
                }
            }

            while (await connection.ReadRequestAsync() is { } request)
            {
                if (request == _route && _fault is { } fault)
                {
                    _reached.TrySetResult();
                    await fault.Misbehave(connection);
                    if (fault.ClosesTheConnection)
                    {
                        return;
                    }

                    continue;
                }

                await connection.SendAsync(request.StartsWith("POST ", StringComparison.Ordinal)
                    ? $"HTTP/1.1 200 OK\r\nSet-Cookie: token={Session}\r\nContent-Length: 0\r\n\r\n"
                    : "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 15\r\n\r\n{\"fine\": \"yes\"}");
            }
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException or OperationCanceledException)
        {
            // The client hung up, or the test is over.
        }
    }
}
