using System.Buffers;
using System.ComponentModel;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace Itential.Refit.Requests;

/// <summary>Writes the pairs of a URL-encoded form as the bytes that are sent. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct FormBody
{
    /// <summary>The length of the first buffer, in bytes.</summary>
    public const int StackLength = 512;

    private const int FormattedLength = 64;
    private static readonly MediaTypeHeaderValue MediaType = new("application/x-www-form-urlencoded");
    private readonly CollectionFormat _collectionFormat;
    private Span<byte> _buffer;
    private byte[]? _rented;
    private int _length;
    private string? _listName;
    private string? _listSeparator;
    private bool _listOpen;

    /// <summary>Starts an empty form.</summary>
    /// <param name="buffer">The first buffer; a larger one is rented when needed.</param>
    /// <param name="executor">The client.</param>
    public FormBody(Span<byte> buffer, RequestExecutor executor)
    {
        _buffer = buffer;
        _collectionFormat = executor.CollectionFormat;
    }

    /// <summary>Adds a pair; null adds nothing.</summary>
    /// <param name="name">The encoded name.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The value holds half of a surrogate pair.</exception>
    public void Add(string name, string? value)
    {
        if (value is not null)
        {
            WriteName(name);
            WriteEncoded(value, name);
        }
    }

    /// <summary>Adds a pair.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="name">The encoded name.</param>
    /// <param name="value">The value, written culture-invariantly; dates as ISO 8601.</param>
    /// <param name="format">Its .NET format, or null.</param>
    public void Add<T>(string name, T value, string? format)
        where T : struct, ISpanFormattable
    {
        WriteName(name);
        WriteValue(value, format, name);
    }

    /// <summary>Adds a pair.</summary>
    /// <param name="name">The encoded name.</param>
    /// <param name="value">The value, <c>true</c> or <c>false</c>.</param>
    public void Add(string name, bool value)
    {
        WriteName(name);
        WriteAscii(value ? "true" : "false");
    }

    /// <summary>Makes content of the pairs. The builder must not be used afterwards.</summary>
    public HttpContent ToContent()
    {
        var content = new ByteArrayContent(_buffer[.._length].ToArray());
        content.Headers.ContentType = MediaType;
        if (_rented is not null)
        {
            ArrayPool<byte>.Shared.Return(_rented);
            _rented = null;
        }

        return content;
    }

    private void WriteName(string name)
    {
        WriteSeparator();
        WriteAscii(name);
        WriteAscii("=");
    }

    private void WriteSeparator()
    {
        if (_length > 0)
        {
            WriteAscii("&");
        }
    }

    private void WriteValue<T>(T value, string? format, string name)
        where T : struct, ISpanFormattable
    {
        Span<char> text = stackalloc char[FormattedLength];
        format ??= RequestUrl.DefaultFormat<T>();
        WriteEncoded(value.TryFormat(text, out var written, format, CultureInfo.InvariantCulture) ? text[..written] : value.ToString(format, CultureInfo.InvariantCulture), name);
    }

    // The serializer of the URL standard, 5.2: unreserved characters as they are, a space as plus, all else as escaped UTF-8.
    private void WriteEncoded(scoped ReadOnlySpan<char> text, string name)
    {
        while (true)
        {
            var plain = PercentEncoding.PlainLength(text);
            WriteAscii(text[..plain]);
            text = text[plain..];
            if (text.IsEmpty)
            {
                return;
            }

            if (text[0] == ' ')
            {
                WriteAscii("+");
                text = text[1..];
            }
            else if (Rune.DecodeFromUtf16(text, out var rune, out var consumed) == OperationStatus.Done)
            {
                WriteEscaped(rune);
                text = text[consumed..];
            }
            else
            {
                throw new ArgumentException($"The value of the form's '{name}' holds half of a surrogate pair and cannot be sent. Give well-formed text.");
            }
        }
    }

    private void WriteEscaped(Rune rune)
    {
        Span<byte> utf8 = stackalloc byte[4];
        var count = rune.EncodeToUtf8(utf8);
        Reserve(count * 3);
        foreach (var octet in utf8[..count])
        {
            _buffer[_length] = (byte)'%';
            _buffer[_length + 1] = HexDigit(octet >> 4);
            _buffer[_length + 2] = HexDigit(octet & 0xF);
            _length += 3;
        }
    }

    private void WriteAscii(scoped ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
        _length += Encoding.ASCII.GetBytes(text, _buffer[_length..]);
    }

    private void Reserve(int count)
    {
        if (_buffer.Length - _length >= count)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_length + count, _buffer.Length * 2));
        _buffer[.._length].CopyTo(larger);
        if (_rented is not null)
        {
            ArrayPool<byte>.Shared.Return(_rented);
        }

        _buffer = _rented = larger;
    }

    private static byte HexDigit(int value) => (byte)(value < 10 ? '0' + value : 'A' + value - 10);
}
