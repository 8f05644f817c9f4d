using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Itential.Refit;

/// <summary>Writes one value a line.</summary>
internal sealed class JsonLines<T> : IDisposable
{
    public static readonly MediaTypeHeaderValue MediaType = new("application/x-ndjson");

    /// <summary>From this length on, in bytes, the lines so far are sent.</summary>
    private const int FlushLength = 16 * 1024;

    private readonly JsonTypeInfo<T> _typeInfo;
    private readonly HttpRequestMessage _request;
    private readonly MemoryStream _buffer = new();
    private readonly Utf8JsonWriter _writer;

    public JsonLines(JsonTypeInfo<T> typeInfo, HttpRequestMessage request)
    {
        _typeInfo = typeInfo;
        _request = request;

        // A writer of its own: options that indent would break the lines.
        _writer = new Utf8JsonWriter(_buffer, new JsonWriterOptions { Encoder = typeInfo.Options.Encoder });
    }

    public bool IsFull => _buffer.Length >= FlushLength;

    /// <summary>The lines that have not been sent.</summary>
    public ReadOnlyMemory<byte> Pending => _buffer.GetBuffer().AsMemory(0, (int)_buffer.Length);

    /// <summary>Writes a line behind the others.</summary>
    /// <exception cref="ApiRequestException">The value cannot be written.</exception>
    public void Write(T value)
    {
        try
        {
            JsonSerializer.Serialize(_writer, value, JsonRuntimeType<T>.Of(value, _typeInfo));
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or ArgumentException)
        {
            throw CallFailure.BrokenOff(_request, typeof(T), e);
        }

        _writer.Flush();
        _writer.Reset();
        _buffer.WriteByte((byte)'\n');
    }

    public void Clear() => _buffer.SetLength(0);

    public void Dispose()
    {
        _writer.Dispose();
        _buffer.Dispose();
    }
}
