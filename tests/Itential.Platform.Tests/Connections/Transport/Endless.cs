using System.IO.Compression;
using Microsoft.AspNetCore.Http;

namespace Itential.Platform.Tests.Connections.Transport;

/// <summary>Answers that go on until the client hangs up, and tell how much was taken of them.</summary>
internal sealed class Endless
{
    private static readonly byte[] Block = new byte[64 * 1024];
    private readonly TaskCompletionSource<long> _sent = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The bytes that went out before the client hung up.</summary>
    public Task<long> Sent => _sent.Task;

    /// <summary>Chunks of zeros.</summary>
    public Task ChunksAsync(HttpContext context) => WriteAsync(context, context.Response.Body);

    /// <summary>Zeros by gzip, a thousand of them in a byte.</summary>
    public async Task BombAsync(HttpContext context)
    {
        context.Response.Headers.ContentEncoding = "gzip";
        var zip = new GZipStream(context.Response.Body, CompressionLevel.Fastest, leaveOpen: true);
        await WriteAsync(context, zip);
    }

    private async Task WriteAsync(HttpContext context, Stream stream)
    {
        var sent = 0L;
        try
        {
            while (true)
            {
                context.RequestAborted.ThrowIfCancellationRequested();
                await stream.WriteAsync(Block, context.RequestAborted);
                sent += Block.Length;
            }
        }
        catch (Exception e) when (e is OperationCanceledException or IOException)
        {
            _sent.TrySetResult(sent);
            throw;
        }
    }
}
