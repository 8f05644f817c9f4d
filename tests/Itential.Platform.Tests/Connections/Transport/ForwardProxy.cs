using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Itential.Platform.Tests.Connections.Transport;

/// <summary>A proxy on a loopback port: it opens tunnels for https, and passes http on. It keeps the first line of every request, and its credentials.</summary>
internal sealed class ForwardProxy : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _accepting;

    public ForwardProxy()
    {
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public Uri Address => new($"http://{_listener.LocalEndpoint}");

    /// <summary>The request lines and the <c>Proxy-Authorization</c> headers, in order.</summary>
    public ConcurrentQueue<string> Seen { get; } = new();

    /// <summary>The value of <c>Proxy-Authorization</c> without which nothing is passed on.</summary>
    public string? Credentials { get; init; }

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
                served.Add(ServeAsync(await _listener.AcceptSocketAsync(_stop.Token)));
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(served);
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        await using var client = new NetworkStream(socket, ownsSocket: true);
        try
        {
            while (await HeadAsync(client) is { } head)
            {
                var lines = head.Split("\r\n");
                var header = Array.Find(lines, line => line.StartsWith("Proxy-Authorization: ", StringComparison.OrdinalIgnoreCase));
                Seen.Enqueue(lines[0]);
                if (Credentials is not null && header?["Proxy-Authorization: ".Length..] != Credentials)
                {
                    await client.WriteAsync("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"proxy\"\r\nContent-Length: 0\r\n\r\n"u8.ToArray(), _stop.Token);
                    continue;
                }

                if (header is not null)
                {
                    Seen.Enqueue(header);
                }

                await PassOnAsync(client, lines);
                return;
            }
        }
        catch (Exception e) when (e is IOException or SocketException or OperationCanceledException)
        {
            // The client, the server or the test is done.
        }
    }

    private async Task PassOnAsync(NetworkStream client, string[] lines)
    {
        var target = lines[0].Split(' ')[1];
        var isTunnel = lines[0].StartsWith("CONNECT ", StringComparison.Ordinal);
        var uri = new Uri(isTunnel ? $"http://{target}" : target);
        using var connection = new TcpClient();
        await connection.ConnectAsync(uri.Host, uri.Port, _stop.Token);
        await using var server = connection.GetStream();
        var first = isTunnel ? "" : string.Join("\r\n", lines) + "\r\n\r\n";
        await server.WriteAsync(Encoding.ASCII.GetBytes(first), _stop.Token);
        await client.WriteAsync(isTunnel ? "HTTP/1.1 200 Connection established\r\n\r\n"u8.ToArray() : [], _stop.Token);
        await Task.WhenAny(client.CopyToAsync(server, _stop.Token), server.CopyToAsync(client, _stop.Token));
    }

    /// <summary>The head of a request, without the empty line that ends it; null when there is none.</summary>
    private async Task<string?> HeadAsync(NetworkStream client)
    {
        var head = new StringBuilder();
        var octet = new byte[1];
        while (await client.ReadAsync(octet, _stop.Token) == 1)
        {
            if (head.Append((char)octet[0]).ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
            {
                return head.ToString(0, head.Length - 4);
            }
        }

        return null;
    }
}
