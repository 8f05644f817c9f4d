using System.Diagnostics.CodeAnalysis;

namespace Itential.Refit.Requests;

/// <content>Query values and collections.</content>
public ref partial struct RequestUrl
{
    /// <summary>Appends a value inside the template's own query text; null appends nothing.</summary>
    /// <param name="value">The value.</param>
    public void AppendQueryValue(string? value) => WriteEscaped(value, nameof(value));

    /// <summary>Appends a value inside the template's own query text.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value, written culture-invariantly.</param>
    /// <param name="format">Its .NET format, or null.</param>
    public void AppendQueryValue<T>(T value, string? format)
        where T : struct, ISpanFormattable => WriteEscaped(value, format, nameof(value));

    /// <summary>Appends a value inside the template's own query text.</summary>
    /// <param name="value">The value, <c>true</c> or <c>false</c>.</param>
    public void AppendQueryValue(bool value) => Write(value ? "true" : "false");

    /// <summary>Appends a pair; null appends nothing.</summary>
    /// <param name="name">The escaped name.</param>
    /// <param name="value">The value.</param>
    public void AppendQuery(string name, string? value)
    {
        if (value is not null)
        {
            WriteName(name);
            WriteEscaped(value, name);
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
        WriteEscaped(value, format, name);
    }

    /// <summary>Appends a pair.</summary>
    /// <param name="name">The escaped name.</param>
    /// <param name="value">The value, <c>true</c> or <c>false</c>.</param>
    public void AppendQuery(string name, bool value)
    {
        WriteName(name);
        AppendQueryValue(value);
    }

    /// <summary>Appends a dictionary's entry; a blank key or a null value appends nothing.</summary>
    /// <param name="prefix">The escaped text before the key.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    public void AppendPair(string prefix, string? key, string? value)
    {
        if (value is not null && WriteName(prefix, key))
        {
            WriteEscaped(value, key);
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
            WriteEscaped(value, format, key);
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
            AppendQueryValue(value);
        }
    }

    /// <summary>Starts a collection. Nothing is written until its first element.</summary>
    /// <param name="name">The escaped name.</param>
    /// <param name="format">How it is written.</param>
    public void BeginList(string name, CollectionFormat format)
    {
        _listName = name;
        _listSeparator = (format == CollectionFormat.RefitParameterFormatter ? _collectionFormat : format) switch
        {
            CollectionFormat.Multi => null,
            CollectionFormat.Ssv => "%20",
            CollectionFormat.Tsv => "%09",
            CollectionFormat.Pipes => "%7C",
            _ => ",",
        };
    }

    /// <summary>Appends an element; null appends nothing.</summary>
    /// <param name="value">The element. A separator inside it is escaped.</param>
    public void AppendItem(string? value)
    {
        if (value is not null)
        {
            var name = BeginItem();
            WriteEscaped(value, name);
        }
    }

    /// <summary>Appends an element.</summary>
    /// <typeparam name="T">The element's type.</typeparam>
    /// <param name="value">The element, written culture-invariantly.</param>
    /// <param name="format">Its .NET format, or null.</param>
    public void AppendItem<T>(T value, string? format)
        where T : struct, ISpanFormattable
    {
        var name = BeginItem();
        WriteEscaped(value, format, name);
    }

    /// <summary>Appends an element.</summary>
    /// <param name="value">The element, <c>true</c> or <c>false</c>.</param>
    public void AppendItem(bool value)
    {
        BeginItem();
        AppendQueryValue(value);
    }

    /// <summary>Ends the collection.</summary>
    public void EndList()
    {
        _listName = null;
        _listOpen = false;
    }

    private void WriteSeparator()
    {
        Write(_hasQuery ? '&' : '?');
        _hasQuery = true;
    }

    private void WriteName(string name)
    {
        WriteSeparator();
        Write(name);
        Write('=');
    }

    private bool WriteName(string prefix, [NotNullWhen(true)] string? key)
    {
        if (string.IsNullOrWhiteSpace(key))
        {
            return false;
        }

        WriteSeparator();
        Write(prefix);
        WriteEscaped(key, key);
        Write('=');
        return true;
    }

    private string BeginItem()
    {
        var name = _listName!;
        if (_listOpen && _listSeparator is not null)
        {
            Write(_listSeparator);
        }
        else
        {
            WriteName(name);
            _listOpen = true;
        }

        return name;
    }
}
