using System.Net;

namespace Itential.Refit.Requests;

/// <summary>Content that is written while it is sent. Its length is unknown unless a derived class says it.</summary>
internal abstract class StreamedContent : HttpContent
{
    protected sealed override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    // The base class's own would call back to the method above.
    protected abstract override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken);

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
