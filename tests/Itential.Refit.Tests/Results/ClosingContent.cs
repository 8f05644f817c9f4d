using System.Net;

namespace Itential.Refit.Tests.Results;

/// <summary>Gives a stream that something has closed just then.</summary>
internal sealed class ClosingContent(Action before) : HttpContent
{
    protected override Stream CreateContentReadStream(CancellationToken cancellationToken)
    {
        before();
        var stream = new MemoryStream();
        stream.Dispose();
        return stream;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => throw new NotSupportedException();

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
