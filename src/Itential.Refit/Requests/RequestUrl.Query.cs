using System.Diagnostics.CodeAnalysis;

namespace Itential.Refit.Requests;

/// <content>Query values.</content>
public ref partial struct RequestUrl
{
    /// <summary>Appends a value inside the template's own query text; null appends nothing.</summary>
    /// <param name="value">The value.</param>
    /// <param name="parameter">The parameter it came from.</param>
    public void AppendQueryValue(string? value, string parameter)
    {
        if (value is not null)
        {
            WriteText(value, parameter);
        }
    }

    /// <summary>Appends a value inside the template's own query text.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value, written culture-invariantly.</param>
    /// <param name="format">Its .NET format, or null.</param>
    /// <param name="parameter">The parameter it came from.</param>
    public void AppendQueryValue<T>(T value, string? format, string parameter)
        where T : struct, ISpanFormattable => WriteValue(value, format, parameter);

    /// <summary>Appends a value inside the template's own query text.</summary>
    /// <param name="value">The value, <c>true</c> or <c>false</c>.</param>
    /// <param name="parameter">The parameter it came from.</param>
    public void AppendQueryValue(bool value, string parameter) => WriteFlag(value, parameter);

    /// <summary>Appends a value inside the template's own query text that does not write itself; a null text appends nothing.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value, for a formatter.</param>
    /// <param name="text">Its text.</param>
    /// <param name="parameter">The parameter it came from.</param>
    /// <param name="format">Its .NET format, or null.</param>
    public void AppendQueryValueText<T>(T value, string? text, string parameter, string? format = null)
    {
        if (text is not null)
        {
            WriteTextOf(value, text, format, parameter);
        }
    }

    /// <summary>Appends a pair; null appends nothing.</summary>
    /// <param name="name">The escaped name.</param>
    /// <param name="value">The value.</param>
    public void AppendQuery(string name, string? value)
    {
        if (value is not null)
        {
            WriteName(name);
            WriteText(value, name);
        }
    }

    /// <summary>Appends a pair.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="name">The escaped name.</param>
    /// <param name="value">The value, written culture-invariantly.</param>
    /// <param name="format">Its .NET format, or null.</param>
    public void AppendQuery<T>(string name, T value, string? format)
        where T : struct, ISpanFormattable
    {
        WriteName(name);
        WriteValue(value, format, name);
    }

    /// <summary>Appends a pair.</summary>
    /// <param name="name">The escaped name.</param>
    /// <param name="value">The value, <c>true</c> or <c>false</c>.</param>
    public void AppendQuery(string name, bool value)
    {
        WriteName(name);
        WriteFlag(value, name);
    }

    /// <summary>Appends a pair whose value does not write itself; a null text appends nothing.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="name">The escaped name.</param>
    /// <param name="value">The value, for a formatter.</param>
    /// <param name="text">Its text.</param>
    /// <param name="format">Its .NET format, or null.</param>
    public void AppendQueryText<T>(string name, T value, string? text, string? format = null)
    {
        if (text is not null)
        {
            WriteName(name);
            WriteTextOf(value, text, format, name);
        }
    }

    /// <summary>Appends a pair with an empty value.</summary>
    /// <param name="name">The escaped name.</param>
    public void AppendEmpty(string name) => WriteName(name);

    /// <summary>Appends a dictionary's entry; a blank key or a null value appends nothing.</summary>
    /// <param name="prefix">The escaped text before the key.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    public void AppendPair(string prefix, string? key, string? value)
    {
        if (value is not null && WriteName(prefix, key))
        {
            WriteText(value, Fact(key));
        }
    }

    /// <summary>Appends a dictionary's entry; a blank key appends nothing.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="prefix">The escaped text before the key.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">The value, written culture-invariantly.</param>
    /// <param name="format">Its .NET format, or null.</param>
    public void AppendPair<T>(string prefix, string? key, T value, string? format)
        where T : struct, ISpanFormattable
    {
        if (WriteName(prefix, key))
        {
            WriteValue(value, format, Fact(key));
        }
    }

    /// <summary>Appends a dictionary's entry; a blank key appends nothing.</summary>
    /// <param name="prefix">The escaped text before the key.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">The value, <c>true</c> or <c>false</c>.</param>
    public void AppendPair(string prefix, string? key, bool value)
    {
        if (WriteName(prefix, key))
        {
            WriteFlag(value, Fact(key));
        }
    }

    /// <summary>Appends a dictionary's entry whose value does not write itself; a blank key or a null text appends nothing.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="prefix">The escaped text before the key.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">The value, for a formatter.</param>
    /// <param name="text">Its text.</param>
    /// <param name="format">Its .NET format, or null.</param>
    public void AppendPairText<T>(string prefix, string? key, T value, string? text, string? format = null)
    {
        if (text is not null && WriteName(prefix, key))
        {
            WriteTextOf(value, text, format, Fact(key));
        }
    }

    /// <summary>Appends the pairs that a converter made. No formatter sees them.</summary>
    /// <param name="prefix">The escaped text before the names.</param>
    /// <param name="pairs">The pairs; one with a blank name or a null value is left out.</param>
    public void AppendConverted(string prefix, IEnumerable<KeyValuePair<string, string?>>? pairs)
    {
        foreach (var (name, value) in pairs ?? [])
        {
            if (value is not null && WriteName(prefix, name))
            {
                WriteEscaped(value, name);
            }
        }
    }

    // A formatter is told the name unescaped, and names come escaped.
    private readonly string Fact(string key) => _rules is null ? key : Uri.EscapeDataString(key);

    private void WriteSeparator()
    {
        if (_hasQuery)
        {
            Write('&');
        }
        else if (!_isForm)
        {
            Write('?');
        }

        _hasQuery = true;
    }

    private void BeginName()
    {
        WriteSeparator();
        if (_prefix is not null)
        {
            Write(_prefix);
        }
    }

    private void WriteName(string name)
    {
        BeginName();
        Write(name);
        Write('=');
    }

    private bool WriteName(string prefix, [NotNullWhen(true)] string? key)
    {
        if (string.IsNullOrWhiteSpace(key))
        {
            return false;
        }

        BeginName();
        Write(prefix);
        WriteEscaped(key, key, kept: null);
        Write('=');
        return true;
    }
}
