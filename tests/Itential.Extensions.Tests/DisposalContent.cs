using System.Net;

namespace Itential.Extensions.Tests;

/// <summary>The content of an answer, which tells when it is disposed.</summary>
internal sealed class DisposalContent(HttpContent inner, Action disposed) : HttpContent
{
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => inner.CopyToAsync(stream, context);

    protected override Task<Stream> CreateContentReadStreamAsync() => inner.ReadAsStreamAsync();

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    protected override void Dispose(bool disposing)
    {
        disposed();
        inner.Dispose();
        base.Dispose(disposing);
    }
}
