using System.Globalization;

namespace Itential.Refit.Requests;

/// <content>Collections under one name.</content>
public ref partial struct RequestUrl
{
    private readonly bool KeepsEmptyItems => _listSeparator is not null && _rules is { JoinsLikeRefit: true };

    /// <summary>Starts a collection. Nothing is written until its first element.</summary>
    /// <param name="name">The escaped name.</param>
    /// <param name="format">How it is written.</param>
    public void BeginList(string name, CollectionFormat format)
    {
        _listName = name;
        _listOpen = false;
        _listIndex = -1;
        if (format == CollectionFormat.RefitParameterFormatter)
        {
            format = _rules?.CollectionFormat ?? CollectionFormat.Csv;
        }

        switch (format)
        {
            case CollectionFormat.Multi:
                _listSeparator = null;
                break;
            case CollectionFormat.Indexed:
                _listSeparator = null;
                _listIndex = 0;
                break;
            case CollectionFormat.Ssv:
                _listSeparator = "%20";
                break;
            case CollectionFormat.Tsv:
                _listSeparator = "%09";
                break;
            case CollectionFormat.Pipes:
                _listSeparator = "%7C";
                break;
            default:
                _listSeparator = _rules is { JoinsLikeRefit: true } ? "%2C" : ",";
                break;
        }
    }

    /// <summary>Appends an element; null appends nothing.</summary>
    /// <param name="value">The element. A separator inside it is escaped.</param>
    /// <exception cref="ArgumentException">The escaped element cannot be told from two.</exception>
    public void AppendItem(string? value)
    {
        if (value is null)
        {
            AppendNoItem();
            return;
        }

        var start = BeginItem();
        WriteText(value, _listName!);
        EndItem(start);
    }

    /// <summary>Appends an element.</summary>
    /// <typeparam name="T">The element's type.</typeparam>
    /// <param name="value">The element, written culture-invariantly.</param>
    /// <param name="format">Its .NET format, or null.</param>
    /// <exception cref="ArgumentException">The escaped element cannot be told from two.</exception>
    public void AppendItem<T>(T value, string? format)
        where T : struct, ISpanFormattable
    {
        var start = BeginItem();
        WriteValue(value, format, _listName!);
        EndItem(start);
    }

    /// <summary>Appends an element.</summary>
    /// <param name="value">The element, <c>true</c> or <c>false</c>.</param>
    public void AppendItem(bool value)
    {
        var start = BeginItem();
        WriteFlag(value, _listName!);
        EndItem(start);
    }

    /// <summary>Appends an element that does not write itself; a null text appends nothing.</summary>
    /// <typeparam name="T">The element's type.</typeparam>
    /// <param name="value">The element, for a formatter.</param>
    /// <param name="text">Its text.</param>
    /// <param name="format">Its .NET format, or null.</param>
    /// <exception cref="ArgumentException">The escaped element cannot be told from two.</exception>
    public void AppendItemText<T>(T value, string? text, string? format = null)
    {
        if (text is null)
        {
            AppendNoItem();
            return;
        }

        var start = BeginItem();
        WriteTextOf(value, text, format, _listName!);
        EndItem(start);
    }

    /// <summary>Passes over a null element, or leaves its place empty where the settings say so.</summary>
    public void AppendNoItem()
    {
        if (KeepsEmptyItems)
        {
            BeginItem();
        }
    }

    /// <summary>Ends the collection.</summary>
    public void EndList()
    {
        if (!_listOpen && KeepsEmptyItems)
        {
            WriteName(_listName!);
        }

        _listName = null;
        _listOpen = false;
    }

    /// <summary>Writes what stands before an element.</summary>
    /// <returns>Where the element starts.</returns>
    private int BeginItem()
    {
        if (_listOpen && _listSeparator is not null)
        {
            Write(_listSeparator);
        }
        else if (_listIndex >= 0)
        {
            WriteIndexedName();
        }
        else
        {
            WriteName(_listName!);
            _listOpen = true;
        }

        return _length;
    }

    private void WriteIndexedName()
    {
        BeginName();
        Write(_listName);
        Write("%5B");
        WriteValueOfIndex(_listIndex++);
        Write("%5D=");
    }

    private void WriteValueOfIndex(int index)
    {
        Reserve(10);
        index.TryFormat(_buffer[_length..], out var written, default, CultureInfo.InvariantCulture);
        _length += written;
    }

    /// <summary>Refuses an element that the receiver would take for two.</summary>
    private readonly void EndItem(int start)
    {
        if (_listSeparator is not null && _rules is not { JoinsLikeRefit: true } && _buffer[start.._length].IndexOf(_listSeparator, StringComparison.Ordinal) >= 0)
        {
            throw new ArgumentException($"An element of '{_listName}' holds the delimiter of its collection, so that the receiver would take it for two. Use CollectionFormat.Multi or Csv.", _listName);
        }
    }
}
