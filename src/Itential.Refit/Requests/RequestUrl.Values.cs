using System.Buffers;
using System.Globalization;

namespace Itential.Refit.Requests;

/// <content>How a value becomes escaped text.</content>
public ref partial struct RequestUrl
{
    // The longest date is shorter.
    private const int UsualLength = 64;

    private readonly IUrlParameterFormatter? Formatter => _isForm ? _rules?.FormFormatter : _rules?.Formatter;

    private readonly UrlParameterPlace Place => (_isForm, _hasQuery) switch
    {
        (true, _) => UrlParameterPlace.Form,
        (_, true) => UrlParameterPlace.Query,
        _ => UrlParameterPlace.Path,
    };

    private void WriteText(string value, string name)
    {
        if (Formatter is { } formatter)
        {
            WriteFormatted(formatter, value, text: null, format: null, name);
        }
        else
        {
            WriteEscaped(value, name);
        }
    }

    private void WriteTextOf<T>(T value, string text, string? format, string name)
    {
        if (Formatter is { } formatter)
        {
            WriteFormatted(formatter, value, text, format, name);
        }
        else
        {
            WriteEscaped(text, name);
        }
    }

    private void WriteFlag(bool value, string name)
    {
        if (Formatter is { } formatter)
        {
            WriteFormatted(formatter, value, text: null, format: null, name);
        }
        else
        {
            Write(value ? "true" : "false");
        }
    }

    private void WriteValue<T>(T value, string? format, string name)
        where T : struct, ISpanFormattable
    {
        if (Formatter is { } formatter)
        {
            WriteFormatted(formatter, value, text: null, format, name);
            return;
        }

        format ??= DefaultFormat<T>();
        Span<char> text = stackalloc char[UsualLength];
        if (value.TryFormat(text, out var written, format, CultureInfo.InvariantCulture))
        {
            WriteEscaped(text[..written], name);
        }
        else
        {
            WriteEscaped(value.ToString(format, CultureInfo.InvariantCulture), name);
        }
    }

    private void WriteFormatted<T>(IUrlParameterFormatter formatter, T value, string? text, string? format, string name)
    {
        var place = Place;
        var parameter = new UrlParameter(place == UrlParameterPlace.Path ? name : Uri.UnescapeDataString(name), place, format, text);
        Span<char> first = stackalloc char[UsualLength];
        if (formatter.TryFormat(value, in parameter, first, out var written))
        {
            WriteEscaped(first[..written], name);
        }
        else
        {
            WriteEscaped(FormattedText.Of(formatter, value, in parameter), name);
        }
    }

    private void WriteEscaped(scoped ReadOnlySpan<char> value, string name)
    {
        if (_keepsReserved)
        {
            WriteEscaped(value, name, _hasQuery ? PercentEncoding.InPair : PercentEncoding.InSegment);
        }
        else
        {
            WriteEscaped(value, name, kept: null);
        }
    }

    private void WriteEscaped(scoped ReadOnlySpan<char> value, string name, SearchValues<char>? kept)
    {
        var plain = PercentEncoding.PlainLength(value, kept);
        Write(value[..plain]);
        value = value[plain..];
        if (value.IsEmpty)
        {
            return;
        }

        Reserve(value.Length * PercentEncoding.MaxExpansion);
        var written = PercentEncoding.Escape(value, _buffer[_length..], kept);
        if (written < 0)
        {
            throw new ArgumentException($"The value of '{name}' holds half of a surrogate pair and cannot be sent. Give well-formed text.", name);
        }

        _length += written;
    }
}
