using System.Net;
using System.Text.Json.Serialization.Metadata;

namespace Itential.Refit.Requests;

/// <summary>JSON Lines of an asynchronous sequence. What is there is sent before the next element is waited for.</summary>
internal sealed class JsonAsyncLinesContent<T> : StreamedContent
{
    private readonly IAsyncEnumerable<T> _values;
    private readonly JsonTypeInfo<T> _typeInfo;
    private readonly HttpRequestMessage _request;

    public JsonAsyncLinesContent(IAsyncEnumerable<T> values, JsonTypeInfo<T> typeInfo, HttpRequestMessage request)
    {
        _values = values;
        _typeInfo = typeInfo;
        _request = request;
        Headers.ContentType = JsonLines<T>.MediaType;
    }

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        throw new NotSupportedException("A synchronous call cannot await the elements of its body. Call asynchronously, or send an IEnumerable<T>.");

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        using var lines = new JsonLines<T>(_typeInfo, _request);
        var values = _values.GetAsyncEnumerator(cancellationToken);
        await using (values.ConfigureAwait(false))
        {
            while (true)
            {
                var next = values.MoveNextAsync();
                if (lines.IsFull || (!next.IsCompleted && lines.Pending.Length > 0))
                {
                    await stream.WriteAsync(lines.Pending, cancellationToken).ConfigureAwait(false);
                    await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
                    lines.Clear();
                }

                if (!await next.ConfigureAwait(false))
                {
                    break;
                }

                cancellationToken.ThrowIfCancellationRequested();
                lines.Write(values.Current);
            }
        }

        await stream.WriteAsync(lines.Pending, cancellationToken).ConfigureAwait(false);
    }
}
