using System.Diagnostics.CodeAnalysis;

namespace Itential.Refit.Requests;

/// <content>Route values.</content>
public ref partial struct RequestUrl
{
    /// <summary>Appends a value that is a whole segment.</summary>
    /// <param name="value">The value.</param>
    /// <param name="parameter">The parameter it came from.</param>
    /// <exception cref="ArgumentException">The value is null, empty, <c>.</c> or <c>..</c>, or has a line break.</exception>
    public void AppendSegment(string? value, string parameter)
    {
        if (value is "." or "..")
        {
            RefuseDots(parameter);
        }

        AppendPart(value, parameter);
        if (_rules is not null)
        {
            EndSegment(parameter);
        }
    }

    /// <summary>Appends a value that is a whole segment.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value, written culture-invariantly.</param>
    /// <param name="format">Its .NET format, or null.</param>
    /// <param name="parameter">The parameter it came from.</param>
    public void AppendSegment<T>(T value, string? format, string parameter)
        where T : struct, ISpanFormattable
    {
        AppendPart(value, format, parameter);
        EndSegment(parameter);
    }

    /// <summary>Appends a value that is a whole segment.</summary>
    /// <param name="value">The value, <c>true</c> or <c>false</c>.</param>
    /// <param name="parameter">The parameter it came from.</param>
    public void AppendSegment(bool value, string parameter)
    {
        AppendPart(value, parameter);
        EndSegment(parameter);
    }

    /// <summary>Appends a value that is a whole segment and does not write itself.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value, for a formatter.</param>
    /// <param name="text">Its text.</param>
    /// <param name="parameter">The parameter it came from.</param>
    /// <param name="format">Its .NET format, or null.</param>
    public void AppendSegmentText<T>(T value, string? text, string parameter, string? format = null)
    {
        AppendPartText(value, text, parameter, format);
        EndSegment(parameter);
    }

    /// <summary>Appends a value that is a piece of a segment.</summary>
    /// <param name="value">The value.</param>
    /// <param name="parameter">The parameter it came from.</param>
    /// <exception cref="ArgumentException">The value is null or empty, or has a line break.</exception>
    public void AppendPart(string? value, string parameter)
    {
        if (string.IsNullOrEmpty(value))
        {
            RefuseEmpty(value, parameter);
            return;
        }

        RefuseLineBreaks(value, parameter);
        var start = _length;
        WriteText(value, parameter);
        CheckWritten(start, parameter);
    }

    /// <summary>Appends a value that is a piece of a segment.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value, written culture-invariantly.</param>
    /// <param name="format">Its .NET format, or null.</param>
    /// <param name="parameter">The parameter it came from.</param>
    /// <exception cref="ArgumentException">The value's text is empty.</exception>
    public void AppendPart<T>(T value, string? format, string parameter)
        where T : struct, ISpanFormattable
    {
        var start = _length;
        WriteValue(value, format, parameter);
        CheckWritten(start, parameter);
    }

    /// <summary>Appends a value that is a piece of a segment.</summary>
    /// <param name="value">The value, <c>true</c> or <c>false</c>.</param>
    /// <param name="parameter">The parameter it came from.</param>
    public void AppendPart(bool value, string parameter)
    {
        var start = _length;
        WriteFlag(value, parameter);
        CheckWritten(start, parameter);
    }

    /// <summary>Appends a value that is a piece of a segment and does not write itself.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value, for a formatter.</param>
    /// <param name="text">Its text.</param>
    /// <param name="parameter">The parameter it came from.</param>
    /// <param name="format">Its .NET format, or null.</param>
    public void AppendPartText<T>(T value, string? text, string parameter, string? format = null)
    {
        if (string.IsNullOrEmpty(text))
        {
            RefuseEmpty(text, parameter);
            return;
        }

        RefuseLineBreaks(text, parameter);
        var start = _length;
        WriteTextOf(value, text, format, parameter);
        CheckWritten(start, parameter);
    }

    /// <summary>Checks the segment just written of several pieces.</summary>
    /// <param name="parameter">The parameter to name.</param>
    /// <exception cref="ArgumentException">The segment came out as <c>.</c> or <c>..</c>.</exception>
    public void EndSegment(string parameter)
    {
        var written = _buffer[.._length];
        if (EncodedText.IsDots(written[(written.LastIndexOf('/') + 1)..]))
        {
            RefuseDots(parameter);
        }
    }

    /// <summary>Appends a value whose slashes stay.</summary>
    /// <param name="value">The value; each segment of it is checked and escaped.</param>
    /// <param name="parameter">The parameter it came from.</param>
    /// <exception cref="ArgumentException">The value is null or empty, has a line break, or one of its segments is <c>.</c> or <c>..</c>.</exception>
    public void AppendCatchAll(string? value, string parameter)
    {
        if (string.IsNullOrEmpty(value))
        {
            RefuseEmpty(value, parameter);
            return;
        }

        RefuseLineBreaks(value, parameter);
        var rest = value.AsSpan();
        while (true)
        {
            var slash = rest.IndexOf('/');
            var segment = slash < 0 ? rest : rest[..slash];
            if (!segment.IsEmpty)
            {
                AppendCatchAllSegment(segment, parameter);
            }

            if (slash < 0)
            {
                return;
            }

            Write('/');
            rest = rest[(slash + 1)..];
        }
    }

    private void AppendCatchAllSegment(ReadOnlySpan<char> segment, string parameter)
    {
        if (Formatter is { } formatter)
        {
            WriteFormatted(formatter, segment.ToString(), text: null, format: null, parameter);
        }
        else
        {
            WriteEscaped(segment, parameter);
        }

        EndSegment(parameter);
    }

    private static void RefuseLineBreaks(ReadOnlySpan<char> value, string parameter)
    {
        if (value.IndexOfAny('\r', '\n') >= 0)
        {
            throw new ArgumentException($"The route value '{parameter}' has a line break. Remove it.", parameter);
        }
    }

    private readonly void CheckWritten(int start, string parameter)
    {
        if (_length == start)
        {
            RefuseEmpty("", parameter);
        }
    }

    private readonly void RefuseEmpty(string? value, string parameter)
    {
        if (_rules is not { AllowsEmptyRouteValues: true })
        {
            throw new ArgumentException($"The route needs a value for '{parameter}', and it is {(value is null ? "null" : "empty")}. Give one, or declare the placeholder as {{{parameter}?}}.", parameter);
        }
    }

    [DoesNotReturn]
    private static void RefuseDots(string parameter) =>
        throw new ArgumentException($"The route value '{parameter}' makes a segment of dots only, which would lead to another route. Give a real name.", parameter);
}
