using System.Buffers;
using System.Globalization;
using System.Text;

namespace Itential.Refit.Requests;

/// <summary>Reads the events of a <c>text/event-stream</c>.</summary>
/// <param name="stream">What is read.</param>
/// <param name="limit">How long an event's data may be, and any line, in bytes; null is no limit.</param>
/// <remarks>Source: WHATWG HTML, section 9.2.6, interpreting an event stream.</remarks>
internal sealed class EventStream(Stream stream, long? limit)
{
    public const string MediaType = "text/event-stream";
    private const byte LineFeed = (byte)'\n';
    private readonly LineReader _lines = new(stream, endsAtCarriageReturn: true, limit);
    private readonly ArrayBufferWriter<byte> _data = new();
    private string _type = "";
    private bool _hasData;

    /// <summary>The event's type.</summary>
    public string EventType { get; private set; } = "";

    /// <summary>The last event id that the stream has named.</summary>
    public string Id { get; private set; } = "";

    /// <summary>The reconnection time that the stream has named last.</summary>
    public TimeSpan? ReconnectionTime { get; private set; }

    /// <summary>The event's data, its lines joined by line feeds. Gone with the next reading.</summary>
    public ReadOnlySpan<byte> Data => _data.WrittenSpan;

    /// <summary>Reads up to the end of the next event. An event that the stream ends in is none.</summary>
    /// <returns>Whether there is one.</returns>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        Begin();
        while (await _lines.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (!_lines.Line.IsEmpty)
            {
                Field(_lines.Line.Span);
            }
            else if (_hasData)
            {
                EventType = _type.Length == 0 ? "message" : _type;
                return true;
            }
            else
            {
                Begin();
            }
        }

        return false;
    }

    private void Begin()
    {
        _data.ResetWrittenCount();
        _hasData = false;
        _type = "";
    }

    private void Field(ReadOnlySpan<byte> line)
    {
        var colon = line.IndexOf((byte)':');
        var name = colon < 0 ? line : line[..colon];
        var value = colon < 0 ? [] : line[(colon + 1)..];
        if (value is [(byte)' ', ..])
        {
            value = value[1..];
        }

        if (name.SequenceEqual("data"u8))
        {
            AddData(value);
        }
        else if (name.SequenceEqual("event"u8))
        {
            _type = Encoding.UTF8.GetString(value);
        }
        else if (name.SequenceEqual("id"u8))
        {
            Id = value.Contains((byte)0) ? Id : Encoding.UTF8.GetString(value);
        }
        else if (name.SequenceEqual("retry"u8))
        {
            SetReconnectionTime(value);
        }
    }

    private void AddData(ReadOnlySpan<byte> value)
    {
        if (_data.WrittenCount + (long)value.Length > limit)
        {
            throw new ResponseTooLongException("event", limit.Value);
        }

        if (_hasData)
        {
            _data.Write([LineFeed]);
        }

        _data.Write(value);
        _hasData = true;
    }

    private void SetReconnectionTime(ReadOnlySpan<byte> value)
    {
        var text = Encoding.UTF8.GetString(value);
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds))
        {
            ReconnectionTime = TimeSpan.FromMilliseconds(milliseconds);
        }
    }
}
