namespace Otumat.Collector;

/// <summary>Reads a body up to its limit.</summary>
internal static class BatchBody
{
    /// <summary>Up to how many times the limit a body is read to its end before it is refused.</summary>
    /// <remarks>A client that still sends when the connection is closed may never see the answer, and would not know to make its batches smaller.</remarks>
    public const int Patience = 8;

    private const int FirstBuffer = 64 * 1024;

    /// <summary>Gives the bytes of a batch.</summary>
    /// <exception cref="BatchFault">The body is larger than the limit.</exception>
    public static async Task<byte[]> ReadAsync(HttpRequest request, int limit)
    {
        using var kept = new MemoryStream((int)Math.Clamp(request.ContentLength ?? 0, 0, FirstBuffer));
        var buffer = new byte[FirstBuffer / 4];
        var total = 0L;
        int read;
        while ((read = await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted).ConfigureAwait(false)) > 0)
        {
            total += read;
            if (total <= limit)
            {
                kept.Write(buffer, 0, read);
            }
        }

        return total <= limit ? kept.ToArray() : throw BatchFault.Size($"The batch is larger than {limit} bytes. Send it in several.");
    }
}
