namespace Itential.Refit.Requests;

/// <content>Dictionaries and collections.</content>
public ref partial struct FormBody
{
    /// <summary>Adds a dictionary's entry; a blank key or a null value adds nothing.</summary>
    /// <param name="prefix">The encoded text before the key.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    public void AddPair(string prefix, string? key, string? value)
    {
        if (value is not null && !string.IsNullOrWhiteSpace(key))
        {
            WriteKey(prefix, key);
            WriteEncoded(value, key);
        }
    }

    /// <summary>Adds a dictionary's entry; a blank key adds nothing.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="prefix">The encoded text before the key.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">The value, written culture-invariantly.</param>
    /// <param name="format">Its .NET format, or null.</param>
    public void AddPair<T>(string prefix, string? key, T value, string? format)
        where T : struct, ISpanFormattable
    {
        if (!string.IsNullOrWhiteSpace(key))
        {
            WriteKey(prefix, key);
            WriteValue(value, format, key);
        }
    }

    /// <summary>Adds a dictionary's entry; a blank key adds nothing.</summary>
    /// <param name="prefix">The encoded text before the key.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">The value, <c>true</c> or <c>false</c>.</param>
    public void AddPair(string prefix, string? key, bool value) => AddPair(prefix, key, value ? "true" : "false");

    /// <summary>Starts a collection. Nothing is written until its first element.</summary>
    /// <param name="name">The encoded name.</param>
    /// <param name="format">How it is written.</param>
    public void BeginList(string name, CollectionFormat format)
    {
        _listName = name;
        _listSeparator = (format == CollectionFormat.RefitParameterFormatter ? _collectionFormat : format) switch
        {
            CollectionFormat.Multi => null,
            CollectionFormat.Ssv => "+",
            CollectionFormat.Tsv => "%09",
            CollectionFormat.Pipes => "%7C",
            _ => ",",
        };
    }

    /// <summary>Adds an element; null adds nothing.</summary>
    /// <param name="value">The element. A separator inside it is escaped.</param>
    public void AddItem(string? value)
    {
        if (value is not null)
        {
            WriteEncoded(value, BeginItem());
        }
    }

    /// <summary>Adds an element.</summary>
    /// <typeparam name="T">The element's type.</typeparam>
    /// <param name="value">The element, written culture-invariantly.</param>
    /// <param name="format">Its .NET format, or null.</param>
    public void AddItem<T>(T value, string? format)
        where T : struct, ISpanFormattable => WriteValue(value, format, BeginItem());

    /// <summary>Adds an element.</summary>
    /// <param name="value">The element, <c>true</c> or <c>false</c>.</param>
    public void AddItem(bool value) => AddItem(value ? "true" : "false");

    /// <summary>Ends the collection.</summary>
    public void EndList()
    {
        _listName = null;
        _listOpen = false;
    }

    private void WriteKey(string prefix, string key)
    {
        WriteSeparator();
        WriteAscii(prefix);
        WriteEncoded(key, key);
        WriteAscii("=");
    }

    private string BeginItem()
    {
        var name = _listName!;
        if (_listOpen && _listSeparator is not null)
        {
            WriteAscii(_listSeparator);
        }
        else
        {
            WriteName(name);
            _listOpen = true;
        }

        return name;
    }
}
