using System.Buffers;
using System.ComponentModel;
using System.Globalization;

namespace Itential.Refit.Requests;

/// <summary>
/// Writes the absolute address of one call in one pass. Literals come escaped from the generator, values are escaped here, and a route
/// value cannot leave its segment. Used by generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct RequestUrl
{
    /// <summary>The length of the first buffer, in characters.</summary>
    public const int StackLength = 256;

    private readonly CollectionFormat _collectionFormat;
    private Span<char> _buffer;
    private char[]? _rented;
    private int _length;
    private bool _hasQuery;
    private string? _listName;
    private string? _listSeparator;
    private bool _listOpen;

    /// <summary>Starts with the client's base address, without its trailing slash.</summary>
    /// <param name="buffer">The first buffer; a larger one is rented when needed.</param>
    /// <param name="executor">The client.</param>
    /// <exception cref="InvalidOperationException">The client has no base address.</exception>
    public RequestUrl(Span<char> buffer, RequestExecutor executor)
    {
        _buffer = buffer;
        _collectionFormat = executor.CollectionFormat;
        Append(executor.BaseUrl);
    }

    /// <summary>Appends text of the template.</summary>
    /// <param name="literal">Escaped text, which may hold the query's <c>?</c>.</param>
    public void Append(string literal)
    {
        Write(literal);
        _hasQuery = _hasQuery || literal.Contains('?', StringComparison.Ordinal);
    }

    /// <summary>The finished address. The builder must not be used afterwards.</summary>
    /// <exception cref="ArgumentException">The address is longer than the framework allows.</exception>
    public Uri ToUri()
    {
        var text = new string(_buffer[.._length]);
        if (_rented is not null)
        {
            ArrayPool<char>.Shared.Return(_rented);
            _rented = null;
        }

        // Everything is escaped already, and dot segments were refused: canonicalization could only cost time.
        return Uri.TryCreate(text, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }, out var uri)
            ? uri
            : throw new ArgumentException($"The address of this call, {text.Length} characters long, is no valid URI. Check the base address and the length of the values.");
    }

    private void Write(ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
        text.CopyTo(_buffer[_length..]);
        _length += text.Length;
    }

    private void Write(char character)
    {
        Reserve(1);
        _buffer[_length++] = character;
    }

    private void WriteEscaped(ReadOnlySpan<char> value, string parameter)
    {
        var plain = PercentEncoding.PlainLength(value);
        Write(value[..plain]);
        value = value[plain..];
        if (value.IsEmpty)
        {
            return;
        }

        Reserve(value.Length * PercentEncoding.MaxExpansion);
        var written = PercentEncoding.Escape(value, _buffer[_length..]);
        if (written < 0)
        {
            throw new ArgumentException($"The value of '{parameter}' holds half of a surrogate pair and cannot be sent. Give well-formed text.", parameter);
        }

        _length += written;
    }

    private void WriteEscaped<T>(T value, string? format, string parameter)
        where T : struct, ISpanFormattable
    {
        var start = _length;
        int written;
        while (!value.TryFormat(_buffer[start..], out written, format ?? DefaultFormat<T>(), CultureInfo.InvariantCulture))
        {
            Reserve(_buffer.Length - start + 1);
        }

        if (PercentEncoding.PlainLength(_buffer.Slice(start, written)) == written)
        {
            _length += written;
        }
        else
        {
            WriteEscaped(_buffer.Slice(start, written).ToString(), parameter);
        }
    }

    internal static string? DefaultFormat<T>() =>
        typeof(T) == typeof(DateTime) || typeof(T) == typeof(DateTimeOffset) || typeof(T) == typeof(DateOnly) || typeof(T) == typeof(TimeOnly) ? "O" : null;

    private void Reserve(int count)
    {
        if (_buffer.Length - _length < count)
        {
            Grow(count);
        }
    }

    private void Grow(int count)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_length + count, _buffer.Length * 2));
        _buffer[.._length].CopyTo(larger);
        if (_rented is not null)
        {
            ArrayPool<char>.Shared.Return(_rented);
        }

        _buffer = _rented = larger;
    }
}
