using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Itential.Refit.Requests;

/// <summary>JSON written while it is sent, so that it is never in memory as a whole.</summary>
internal sealed class StreamedJsonContent : StreamedContent, IRepeatableContent
{
    private readonly object? _value;
    private readonly JsonTypeInfo _typeInfo;
    private readonly HttpRequestMessage? _request;

    public StreamedJsonContent(object? value, JsonTypeInfo typeInfo, HttpRequestMessage? request)
    {
        _value = value;
        _typeInfo = typeInfo;
        _request = request;
        Headers.ContentType = JsonBody.MediaType;
    }

    public bool IsRepeatable => true;

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        try
        {
            JsonSerializer.Serialize(stream, _value, _typeInfo);
        }
        catch (Exception e) when (IsUnwritable(e))
        {
            throw CallFailure.BrokenOff(_request!, _typeInfo.Type, e);
        }
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        try
        {
            await JsonSerializer.SerializeAsync(stream, _value, _typeInfo, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (IsUnwritable(e))
        {
            throw CallFailure.BrokenOff(_request!, _typeInfo.Type, e);
        }
    }

    private bool IsUnwritable(Exception exception) => _request is not null && (exception is JsonException or NotSupportedException or ArgumentException);
}
