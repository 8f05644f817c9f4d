using System.IO.Compression;

namespace Itential.Robustness.Tests.RawTcp;

/// <summary>All ways to misbehave.</summary>
internal static class RawFaults
{
    private const string Chunked = "Transfer-Encoding: chunked\r\n";
    private const string Zipped = "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n";
    private const string Smuggled = "HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{\"fine\": \"smuggled\"}";
    private const long TwoGigabytes = 2L << 30;
    private static readonly string Block = new('7', 0x10000);

    public static IReadOnlyList<RawFault> All { get; } =
    [
        .. Connections(),
        .. Heads(),
        .. Lengths(),
        .. Chunks(),
        .. Compressions(),
    ];

    public static RawFault Named(string name) => All.First(fault => fault.Name == name);

    private static IEnumerable<RawFault> Connections() =>
    [
        new("silence", Ending.TimedOut, connection => connection.HoldAsync()),
        new("immediate close", Ending.Broken, _ => Task.CompletedTask),
        new("immediate close unread", Ending.Broken, _ => Task.CompletedTask) { BeforeTheRequest = true },
        new("reset", Ending.Broken, Reset),
        new("half-close", Ending.Broken, HalfClosed),
        RawFault.AfterHead("reset in the body", Ending.Broken, "Content-Length: 100\r\n", async connection =>
        {
            await connection.SendAsync("{\"a\":");
            connection.Reset();
        }),
        RawFault.AfterHead("half-close in the body", Ending.Broken, "Content-Length: 100\r\n", HalfClosed),
        RawFault.Text("answer before the request is read", Ending.Result, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}") with { BeforeTheRequest = true },
    ];

    private static IEnumerable<RawFault> Heads() =>
    [
        RawFault.Text("garbage", Ending.Broken, "\u0001\u00FF\u0000 this is no HTTP\r\n\r\n"),
        RawFault.Text("another protocol", Ending.Broken, "SSH-2.0-OpenSSH_9.2p1\r\n"),
        RawFault.Text("status that is no number", Ending.Broken, "HTTP/1.1 2OO OK\r\n\r\n"),
        RawFault.Text("status of five digits", Ending.Broken, "HTTP/1.1 20000 OK\r\n\r\n"),
        RawFault.Text("head that breaks off", Ending.Broken, "HTTP/1.1 200 OK\r\nContent-Type: applica"),
        RawFault.Text("header without colon", Ending.Broken, $"HTTP/1.1 200 OK\r\nSet-Cookie token {RawServer.Session}\r\nContent-Length: 2\r\n\r\n{{}}"),
        RawFault.Text("switch of protocols", Ending.Status, "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n"),
        new("slow header", Ending.TimedOut, connection => connection.DribbleAsync("HTTP/1.1 200 OK\r\nX: " + new string('x', 5000))),
        new("endless status line", Ending.Broken, connection => connection.SendForeverAsync("HTTP/1.1 200 " + Block)),
        new("endless header", Ending.Broken, async connection =>
        {
            await connection.SendAsync("HTTP/1.1 200 OK\r\nX: ");
            await connection.SendForeverAsync(Block);
        }),
        new("endless headers", Ending.Broken, async connection =>
        {
            await connection.SendAsync("HTTP/1.1 200 OK\r\n");
            await connection.SendForeverAsync("X: x\r\n");
        }),
        new("flood of 1xx", Ending.Broken, connection => connection.SendForeverAsync("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n")),
    ];

    private static IEnumerable<RawFault> Lengths() =>
    [
        RawFault.AfterHead("length too long", Ending.Broken, "Content-Length: 100\r\n", connection => connection.SendAsync("{}")),
        RawFault.AfterHead("length too long and open", Ending.TimedOut, "Content-Length: 100\r\n", async connection =>
        {
            await connection.SendAsync("{}");
            await connection.HoldAsync();
        }),
        RawFault.AfterHead("length too short", Ending.Result, "Content-Length: 2\r\n", connection => connection.SendAsync("{}" + Smuggled)),
        RawFault.Text("body of 204", Ending.Result, "HTTP/1.1 204 No Content\r\n\r\n" + Smuggled),
        RawFault.AfterHead("two lengths", Ending.Result, "Content-Length: 2\r\nContent-Length: 20\r\n", connection => connection.SendAsync("{}")),
        RawFault.AfterHead("two gigabytes", Ending.TooLong, $"Content-Length: {TwoGigabytes}\r\n", connection => connection.SendForeverAsync(Block)),
        RawFault.AfterHead("dribbled body", Ending.TimedOut, "Content-Length: 100000\r\n", connection => connection.DribbleAsync("1")),
        RawFault.AfterHead("endless body without length", Ending.TooLong, "", connection => connection.SendForeverAsync(Block)),
    ];

    private static IEnumerable<RawFault> Chunks() =>
    [
        RawFault.AfterHead("endless chunks", Ending.TooLong, Chunked, connection => connection.SendForeverAsync($"10000\r\n{Block}\r\n")),
        RawFault.AfterHead("truncated chunk", Ending.Broken, Chunked, connection => connection.SendAsync("64\r\n{}")),
        RawFault.AfterHead("missing last chunk", Ending.Broken, Chunked, connection => connection.SendAsync("2\r\n{}\r\n")),
        RawFault.AfterHead("bad chunk size", Ending.Broken, Chunked, connection => connection.SendAsync("zz\r\n{}\r\n0\r\n\r\n")),
        RawFault.AfterHead("chunk size beyond all numbers", Ending.Broken, Chunked, connection => connection.SendAsync("FFFFFFFFFFFFFFFFFF\r\n{}\r\n0\r\n\r\n")),
        RawFault.AfterHead("chunk longer than its size", Ending.Broken, Chunked, connection => connection.SendAsync("1\r\n{}\r\n0\r\n\r\n")),
        RawFault.AfterHead("endless chunk size", Ending.Broken, Chunked, connection => connection.SendForeverAsync(Block)),
        RawFault.AfterHead("endless trailers", Ending.Broken, Chunked, async connection =>
        {
            await connection.SendAsync("2\r\n{}\r\n0\r\n");
            await connection.SendForeverAsync("X: x\r\n");
        }),
        RawFault.AfterHead("dribbled chunks", Ending.TimedOut, Chunked, connection => connection.DribbleAsync("1\r\n1\r\n")),
    ];

    private static IEnumerable<RawFault> Compressions() =>
    [
        RawFault.AfterHead("compressed bomb", Ending.TooLong, Zipped, BombAsync),
        RawFault.AfterHead("truncated compression", Ending.Result, Zipped, connection => connection.SendAsync("a\r\n\u001F\u008B\b\0\0\0\0\0\0\u0003\r\n0\r\n\r\n")),
        RawFault.AfterHead("no compression at all", Ending.Unreadable, Zipped, connection => connection.SendAsync("2\r\n{}\r\n0\r\n\r\n")),
    ];

    private static Task Reset(RawConnection connection)
    {
        connection.Reset();
        return Task.CompletedTask;
    }

    private static Task HalfClosed(RawConnection connection)
    {
        connection.HalfClose();
        return connection.HoldAsync();
    }

    /// <summary>Zeros without end, a thousand of them in a byte.</summary>
    private static async Task BombAsync(RawConnection connection)
    {
        await using var chunks = new ChunkStream(connection);
        await using var zip = new GZipStream(chunks, CompressionLevel.Fastest);
        var zeros = new byte[1 << 20];
        while (true)
        {
            await zip.WriteAsync(zeros);
        }
    }
}
