using System.Net;
using System.Net.Sockets;
using System.Text;
using Itential.Testing.Faults;

namespace Itential.Testing.Tests.Faults;

/// <summary>What faults look like to a plain socket and to an HTTP client.</summary>
public sealed class BrokenConnectionTests
{
    private const string Path = "/health/server";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Drop_Connection_IsReset()
    {
        await using var server = await PlatformServer.StartAsync(cancellationToken: Token);
        server.Faults.Add(Fault.Drop());
        using var socket = await AskAsync(server);

        var fault = await Assert.ThrowsAsync<SocketException>(async () => await socket.ReceiveAsync(new byte[64], Token));

        Assert.Equal(SocketError.ConnectionReset, fault.SocketErrorCode);
    }

    [Fact]
    public async Task BadChunk_Answer_HasNoNumberWhereTheSizeBelongs()
    {
        await using var server = await PlatformServer.StartAsync(cancellationToken: Token);
        server.Faults.Add(Fault.BadChunk());
        using var socket = await AskAsync(server);

        var answer = await ReadToEndAsync(socket);

        Assert.StartsWith("HTTP/1.1 200 OK\r\n", answer, StringComparison.Ordinal);
        Assert.Contains("Transfer-Encoding: chunked\r\n\r\nc\r\n{\"message\": \r\nno size\r\n", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "1.1")]
    [InlineData(true, "1.1")]
    [InlineData(true, "2.0")]
    public async Task BadChunk_Client_FailsAndItsNextRequestIsAnswered(bool useTls, string version)
    {
        await using var server = await PlatformServer.StartAsync(new() { UseTls = useTls }, Token);
        using var http = HttpCalls.Connect(server.BaseAddress, Trusting(server));
        http.DefaultRequestVersion = Version.Parse(version);
        http.DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact;
        var fault = server.Faults.Add(Fault.BadChunk() with { Times = 1 });

        await Assert.ThrowsAsync<HttpRequestException>(() => http.GetAsync(Path, Token));
        using var next = await http.GetAsync(Path, Token);

        Assert.Equal((1, HttpStatusCode.Unauthorized), (fault.Hits, next.StatusCode));
    }

    private static SocketsHttpHandler Trusting(PlatformServer server)
    {
        var handler = new SocketsHttpHandler();
        if (server.Certificate is { } certificate)
        {
            handler.SslOptions.CertificateChainPolicy = new() { TrustMode = System.Security.Cryptography.X509Certificates.X509ChainTrustMode.CustomRootTrust, RevocationMode = System.Security.Cryptography.X509Certificates.X509RevocationMode.NoCheck };
            handler.SslOptions.CertificateChainPolicy.CustomTrustStore.Add(certificate);
        }

        return handler;
    }

    private static async Task<Socket> AskAsync(PlatformServer server)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, server.BaseAddress.Port, Token);
        await socket.SendAsync(Encoding.ASCII.GetBytes($"GET {Path} HTTP/1.1\r\nHost: {server.BaseAddress.Authority}\r\n\r\n"), Token);
        return socket;
    }

    private static async Task<string> ReadToEndAsync(Socket socket)
    {
        await using var stream = new NetworkStream(socket);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(Token);
    }
}
