using Itential.Refit.Requests;

namespace Itential.Refit.Observation;

/// <summary>An answer's content that keeps the beginning of what is read of it. Reading stays a stream.</summary>
internal sealed class CapturedContent(HttpContent inner, int limit) : WrappedContent(inner)
{
    public CaptureBuffer Capture { get; } = new(limit);

    protected override Stream Wrap(Stream stream) => new CapturingStream(stream, Capture);
}
