using System.Net;
using System.Text.Json.Serialization.Metadata;

namespace Itential.Refit.Requests;

/// <summary>JSON Lines of a sequence, which is walked while it is sent.</summary>
internal sealed class JsonLinesContent<T> : StreamedContent
{
    private readonly IEnumerable<T> _values;
    private readonly JsonTypeInfo<T> _typeInfo;
    private readonly HttpRequestMessage _request;

    public JsonLinesContent(IEnumerable<T> values, JsonTypeInfo<T> typeInfo, HttpRequestMessage request)
    {
        _values = values;
        _typeInfo = typeInfo;
        _request = request;
        Headers.ContentType = JsonLines<T>.MediaType;
    }

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        using var lines = new JsonLines<T>(_typeInfo, _request);
        foreach (var value in _values)
        {
            cancellationToken.ThrowIfCancellationRequested();
            lines.Write(value);
            if (lines.IsFull)
            {
                stream.Write(lines.Pending.Span);
                lines.Clear();
            }
        }

        stream.Write(lines.Pending.Span);
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        using var lines = new JsonLines<T>(_typeInfo, _request);
        foreach (var value in _values)
        {
            cancellationToken.ThrowIfCancellationRequested();
            lines.Write(value);
            if (lines.IsFull)
            {
                await stream.WriteAsync(lines.Pending, cancellationToken).ConfigureAwait(false);
                lines.Clear();
            }
        }

        await stream.WriteAsync(lines.Pending, cancellationToken).ConfigureAwait(false);
    }
}
