using System.IO.Compression;
using Microsoft.AspNetCore.Http;

namespace Itential.Platform.Tests.Connections.Transport;

/// <summary>Answers that go on until the client hangs up.</summary>
internal sealed class Endless
{
    private static readonly byte[] Block = [.. Enumerable.Repeat((byte)' ', 64 * 1024)];
    private readonly TaskCompletionSource _left = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Comes when the client has hung up.</summary>
    public Task Left => _left.Task;

    /// <summary>Chunks of spaces.</summary>
    public Task ChunksAsync(HttpContext context) => WriteAsync(context, context.Response.Body);

    /// <summary>Spaces by gzip, a thousand of them in a byte.</summary>
    public async Task BombAsync(HttpContext context)
    {
        context.Response.Headers.ContentEncoding = "gzip";
        var zip = new GZipStream(context.Response.Body, CompressionLevel.Fastest, leaveOpen: true);
        await WriteAsync(context, zip);
    }

    private async Task WriteAsync(HttpContext context, Stream stream)
    {
        try
        {
            while (true)
            {
                context.RequestAborted.ThrowIfCancellationRequested();
                await stream.WriteAsync(Block, context.RequestAborted);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or IOException)
        {
            _left.TrySetResult();
            throw;
        }
    }
}
