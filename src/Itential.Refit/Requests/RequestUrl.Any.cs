namespace Itential.Refit.Requests;

/// <content>Values that are declared as <see cref="object"/>.</content>
public ref partial struct RequestUrl
{
    /// <summary>Appends a pair, or a collection; null appends nothing.</summary>
    /// <param name="name">The escaped name.</param>
    /// <param name="value">A single value or a collection of them.</param>
    /// <param name="format">Its .NET format, or null.</param>
    /// <exception cref="ArgumentException">The value has no text of its own.</exception>
    public void AppendAny(string name, object? value, string? format)
    {
        if (value is null)
        {
            return;
        }

        if (AnyValue.Elements(value) is not { } elements)
        {
            AppendQueryText(name, value, AnyValue.Text(value, format, name), format);
            return;
        }

        BeginList(name, CollectionFormat.RefitParameterFormatter);
        foreach (var element in elements)
        {
            AppendAnyItem(element, format);
        }

        EndList();
    }

    /// <summary>Appends a dictionary's entry, or a collection under its name; a blank key or a null value appends nothing.</summary>
    /// <param name="prefix">The escaped text before the key.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">A single value or a collection of them.</param>
    /// <param name="format">Its .NET format, or null.</param>
    /// <exception cref="ArgumentException">The value has no text of its own.</exception>
    public void AppendAnyPair(string prefix, string? key, object? value, string? format)
    {
        if (value is null || string.IsNullOrWhiteSpace(key))
        {
            return;
        }

        if (AnyValue.Elements(value) is null)
        {
            AppendPairText(prefix, key, value, AnyValue.Text(value, format, key), format);
            return;
        }

        var outer = EnterKey(prefix, key, "");
        AppendAny("", value, format);
        Leave(outer);
    }

    /// <summary>Appends an element; null appends nothing.</summary>
    /// <param name="value">A single value.</param>
    /// <param name="format">Its .NET format, or null.</param>
    /// <exception cref="ArgumentException">The value has no text of its own.</exception>
    public void AppendAnyItem(object? value, string? format) => AppendItemText(value, AnyValue.Text(value, format, _listName!), format);
}
