namespace Itential.Refit.Requests;

/// <summary>An answer's content of unknown length, of which no more than a number of bytes is read.</summary>
internal sealed class LimitedContent(HttpContent inner, long limit) : WrappedContent(inner)
{
    protected override Stream Wrap(Stream stream) => new LimitedStream(stream, limit);
}
