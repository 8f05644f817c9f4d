using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using TestKit;

namespace Itential.Extensions.Tests.Instrumentation;

/// <summary>Takes what an OTLP exporter sends by HTTP, and keeps the bytes by path.</summary>
internal sealed class OtlpReceiver : IAsyncDisposable
{
    private readonly ConcurrentQueue<(string Path, byte[] Body)> _received = new();
    private LoopbackServer _server = null!;

    public static async Task<OtlpReceiver> StartAsync()
    {
        var receiver = new OtlpReceiver();
        receiver._server = await LoopbackServer.StartAsync(receiver.TakeAsync);
        return receiver;
    }

    public Uri Address(string path) => new(_server.BaseAddress, path);

    public IReadOnlyList<byte[]> Received(string path) => [.. _received.Where(item => item.Path == path).Select(item => item.Body)];

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        _received.Enqueue((context.Request.Path, body.ToArray()));
        context.Response.ContentType = "application/x-protobuf";
    }
}
