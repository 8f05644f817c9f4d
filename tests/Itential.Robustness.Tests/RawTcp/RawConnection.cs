using System.Net.Sockets;
using System.Text;

namespace Itential.Robustness.Tests.RawTcp;

/// <summary>The server's end of one connection, byte by byte.</summary>
internal sealed class RawConnection(Socket socket, CancellationToken stop) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);
    private readonly NetworkStream _stream = new(socket, ownsSocket: true);
    private long _sent;

    /// <summary>The bytes that went out.</summary>
    public long Sent => Interlocked.Read(ref _sent);

    /// <summary>Reads a request whole.</summary>
    /// <returns>Its verb and path; null when the client sends none any more.</returns>
    public async Task<string?> ReadRequestAsync()
    {
        var head = new StringBuilder();
        var octet = new byte[1];
        while (!EndsHead(head))
        {
            if (await _stream.ReadAsync(octet, stop) == 0)
            {
                return null;
            }

            head.Append((char)octet[0]);
        }

        var lines = head.ToString().Split("\r\n");
        const string length = "Content-Length: ";
        if (Array.Find(lines, line => line.StartsWith(length, StringComparison.OrdinalIgnoreCase)) is { } header)
        {
            await _stream.ReadExactlyAsync(new byte[int.Parse(header[length.Length..], System.Globalization.CultureInfo.InvariantCulture)], stop);
        }

        return string.Join(' ', lines[0].Split(' ')[..2]);
    }

    public Task SendAsync(string text) => SendAsync(Encoding.Latin1.GetBytes(text));

    public async Task SendAsync(ReadOnlyMemory<byte> bytes)
    {
        await _stream.WriteAsync(bytes, stop);
        Interlocked.Add(ref _sent, bytes.Length);
    }

    /// <summary>Sends one thing again and again, until the client hangs up.</summary>
    public async Task SendForeverAsync(string text)
    {
        var bytes = Encoding.Latin1.GetBytes(text);
        while (true)
        {
            await SendAsync(bytes);
        }
    }

    /// <summary>Sends one byte after the other, with a pause after each, until the client hangs up.</summary>
    public async Task DribbleAsync(string text)
    {
        using var timer = new PeriodicTimer(Pause);
        for (var index = 0; await timer.WaitForNextTickAsync(stop); index++)
        {
            await SendAsync(text[(index % text.Length)..][..1]);
        }
    }

    /// <summary>Says nothing more, until the client hangs up.</summary>
    public async Task HoldAsync()
    {
        var buffer = new byte[4096];
        while (await _stream.ReadAsync(buffer, stop) > 0)
        {
            // What the client still says does not matter.
        }
    }

    /// <summary>Ends this direction only.</summary>
    public void HalfClose() => socket.Shutdown(SocketShutdown.Send);

    /// <summary>Ends the connection by RST.</summary>
    public void Reset()
    {
        socket.LingerState = new LingerOption(true, 0);
        socket.Close();
    }


    public void Dispose() => _stream.Dispose();

    private static bool EndsHead(StringBuilder head) =>
        head.Length >= 4 && head[^1] == '\n' && head[^2] == '\r' && head[^3] == '\n' && head[^4] == '\r';
}
