using System.Globalization;

namespace Itential.Refit.Requests;

/// <content>Names and values that are known at run time only.</content>
public sealed partial class FormBody
{
    /// <summary>The name of a property.</summary>
    /// <param name="name">The name that is used when no setting changes it.</param>
    /// <param name="pattern">How the escaped name is put together.</param>
    public string Key(string name, string pattern) => _rules is null ? name : Uri.UnescapeDataString(_rules.Key(Uri.EscapeDataString(name), pattern));

    /// <summary>Begins the names of an element.</summary>
    /// <param name="name">The collection's name.</param>
    /// <param name="index">The element's index.</param>
    /// <param name="delimiter">The text behind it.</param>
    /// <returns>What <see cref="Leave"/> takes.</returns>
    public string? Enter(string name, int index, string delimiter)
    {
        var outer = _prefix;
        _prefix = string.Create(CultureInfo.InvariantCulture, $"{outer}{name}[{index}]{delimiter}");
        return outer;
    }

    /// <summary>Begins the names of a dictionary's entry.</summary>
    /// <param name="prefix">The text before the key.</param>
    /// <param name="key">The key, not blank.</param>
    /// <param name="delimiter">The text behind it.</param>
    /// <returns>What <see cref="Leave"/> takes.</returns>
    public string? EnterKey(string prefix, string key, string delimiter)
    {
        var outer = _prefix;
        _prefix = outer + prefix + key + delimiter;
        return outer;
    }

    /// <summary>Ends the names of an element or entry.</summary>
    /// <param name="outer">What began them.</param>
    public void Leave(string? outer) => _prefix = outer;

    /// <summary>Adds a pair, or one for each element of a collection; null adds nothing.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">A single value or a collection of them.</param>
    /// <param name="format">Its .NET format, or null.</param>
    /// <exception cref="ArgumentException">The value has no text of its own.</exception>
    public void AddAny(string name, object? value, string? format)
    {
        if (value is null || AnyValue.Elements(value) is not { } elements)
        {
            AddText(name, value, AnyValue.Text(value, format, name), format);
            return;
        }

        foreach (var element in elements)
        {
            AddText(name, element, AnyValue.Text(element, format, name), format);
        }
    }
}
