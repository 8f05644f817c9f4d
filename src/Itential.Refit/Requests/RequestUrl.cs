using System.Buffers;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Itential.Refit.Requests;

/// <summary>
/// Writes the absolute address of one call in one pass. Literals come escaped from the generator, values are escaped here, and a route
/// value cannot leave its segment. The pairs of a form are written like those of a query. Used by generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct RequestUrl
{
    /// <summary>The length of the first buffer, in characters.</summary>
    public const int StackLength = 256;

    private readonly UrlRules? _rules;
    private readonly string? _basePath;
    private readonly int _start;
    private readonly bool _isForm;
    private Span<char> _buffer;
    private char[]? _rented;
    private int _length;
    private bool _hasQuery;
    private bool _keepsReserved;
    private string? _prefix;
    private string? _listName;
    private string? _listSeparator;
    private int _listIndex;
    private bool _listOpen;

    /// <summary>Starts with the client's base address, without its trailing slash.</summary>
    /// <param name="buffer">The first buffer; a larger one is rented when needed.</param>
    /// <param name="executor">The client.</param>
    /// <exception cref="InvalidOperationException">The client has no base address.</exception>
    public RequestUrl(Span<char> buffer, RequestExecutor executor)
    {
        _buffer = buffer;
        _rules = executor.UrlRules;
        Write(executor.BaseUrl);
        if (_rules is { ResolvesAgainstBase: true })
        {
            _start = _length;
            _basePath = executor.BasePath;
        }
    }

    /// <summary>Starts with the address that a parameter gives.</summary>
    /// <param name="buffer">The first buffer; a larger one is rented when needed.</param>
    /// <param name="executor">The client, whose base address is not asked for.</param>
    /// <param name="address">The absolute address.</param>
    /// <param name="parameter">The parameter it came from.</param>
    /// <exception cref="ArgumentException">The address is null, relative, not of http or https, or names a user.</exception>
    [SuppressMessage("Design", "CA1054:URI-like parameters should not be strings", Justification = "Both are declared by users.")]
    public RequestUrl(Span<char> buffer, RequestExecutor executor, string? address, string parameter)
        : this(buffer, executor, AbsoluteAddress.Of(address, parameter))
    {
    }

    /// <inheritdoc cref="RequestUrl(Span{char}, RequestExecutor, string?, string)"/>
    public RequestUrl(Span<char> buffer, RequestExecutor executor, Uri? address, string parameter)
        : this(buffer, executor, AbsoluteAddress.Of(address, parameter))
    {
    }

    private RequestUrl(Span<char> buffer, RequestExecutor executor, ReadOnlySpan<char> address)
    {
        _buffer = buffer;
        _rules = executor.UrlRules;
        Write(address);
        _hasQuery = address.Contains('?');
    }

    private RequestUrl(Span<char> buffer, UrlRules? rules)
    {
        _buffer = buffer;
        _rules = rules;
        _isForm = true;
    }

    /// <summary>From here on values keep what RFC 3986 allows at their place.</summary>
    public void KeepReserved() => _keepsReserved = true;

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
        var text = _basePath is null ? new string(_buffer[.._length]) : Resolved(_basePath);
        Return();

        // Everything is escaped already, and dot segments were refused: canonicalization could only cost time.
        return Uri.TryCreate(text, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }, out var uri)
            ? uri
            : throw new ArgumentException($"The address of this call, {text.Length} characters long, is no valid URI. Check the base address and the length of the values.");
    }

    internal static string? DefaultFormat<T>() =>
        typeof(T) == typeof(DateTime) || typeof(T) == typeof(DateTimeOffset) || typeof(T) == typeof(DateOnly) || typeof(T) == typeof(TimeOnly) ? "O" : null;

    private void Return()
    {
        if (_rented is not null)
        {
            ArrayPool<char>.Shared.Return(_rented);
            _rented = null;
        }
    }

    // A reference without a path keeps that of the base, RFC 3986, section 5.2.2.
    private string Resolved(string basePath)
    {
        var reference = _buffer[_start.._length];
        return reference.IsEmpty || reference[0] == '?' ? string.Concat(_buffer[.._start], basePath, reference) : new string(_buffer[.._length]);
    }

    private void Write(scoped ReadOnlySpan<char> text)
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
