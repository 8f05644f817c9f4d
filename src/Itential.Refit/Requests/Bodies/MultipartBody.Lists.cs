using System.Globalization;
using System.Text;

namespace Itential.Refit.Requests;

/// <content>Dictionaries and collections of a form's object.</content>
public sealed partial class MultipartBody
{
    private string? _listName;
    private char? _listSeparator;
    private StringBuilder? _list;

    /// <summary>Adds a dictionary's entry; a blank key or a null value adds nothing.</summary>
    /// <param name="prefix">The text before the key.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    public void AddPair(string prefix, string? key, string? value)
    {
        if (!string.IsNullOrWhiteSpace(key))
        {
            Add(prefix + key, value);
        }
    }

    /// <summary>Adds a dictionary's entry; a blank key adds nothing.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="prefix">The text before the key.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">The value, written culture-invariantly.</param>
    /// <param name="format">Its .NET format, or null.</param>
    public void AddPair<T>(string prefix, string? key, T value, string? format)
        where T : struct, ISpanFormattable => AddPair(prefix, key, Text(value, format));

    /// <summary>Adds a dictionary's entry; a blank key adds nothing.</summary>
    /// <param name="prefix">The text before the key.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">The value, <c>true</c> or <c>false</c>.</param>
    public void AddPair(string prefix, string? key, bool value) => AddPair(prefix, key, value ? "true" : "false");

    /// <summary>Starts a collection: one part an element, or one part of all joined.</summary>
    /// <param name="name">The part's name.</param>
    /// <param name="format">How it is written.</param>
    public void BeginList(string name, CollectionFormat format)
    {
        _listName = name;
        _listSeparator = (format == CollectionFormat.RefitParameterFormatter ? _collectionFormat : format) switch
        {
            CollectionFormat.Multi => null,
            CollectionFormat.Ssv => ' ',
            CollectionFormat.Tsv => '\t',
            CollectionFormat.Pipes => '|',
            _ => ',',
        };
    }

    /// <summary>Adds an element; null adds nothing.</summary>
    /// <param name="value">The element.</param>
    public void AddItem(string? value)
    {
        if (value is null)
        {
            return;
        }

        if (_listSeparator is not { } separator)
        {
            Add(_listName!, value);
        }
        else if (_list is null)
        {
            _list = new StringBuilder(value);
        }
        else
        {
            _list.Append(separator).Append(value);
        }
    }

    /// <summary>Adds an element.</summary>
    /// <typeparam name="T">The element's type.</typeparam>
    /// <param name="value">The element, written culture-invariantly.</param>
    /// <param name="format">Its .NET format, or null.</param>
    public void AddItem<T>(T value, string? format)
        where T : struct, ISpanFormattable => AddItem(Text(value, format));

    /// <summary>Adds an element.</summary>
    /// <param name="value">The element, <c>true</c> or <c>false</c>.</param>
    public void AddItem(bool value) => AddItem(value ? "true" : "false");

    /// <summary>Ends the collection.</summary>
    public void EndList()
    {
        Add(_listName!, _list?.ToString());
        _list = null;
    }

    private static string Text<T>(T value, string? format)
        where T : struct, ISpanFormattable => value.ToString(format ?? RequestUrl.DefaultFormat<T>(), CultureInfo.InvariantCulture);
}
