using System.Globalization;

namespace Itential.Refit.Requests;

/// <content>Names that are known at run time only: of elements, of entries and of properties that a key formatter renames.</content>
public ref partial struct RequestUrl
{
    /// <summary>The name of a property.</summary>
    /// <param name="name">The escaped name that is used when no setting changes it.</param>
    /// <param name="pattern">How the name is put together.</param>
    public readonly string Key(string name, string pattern) => _rules is null ? name : _rules.Key(name, pattern);

    /// <summary>Begins the names of an element.</summary>
    /// <param name="name">The collection's escaped name.</param>
    /// <param name="index">The element's index.</param>
    /// <param name="delimiter">The escaped text behind it.</param>
    /// <returns>What <see cref="Leave"/> takes.</returns>
    public string? Enter(string name, int index, string delimiter)
    {
        var outer = _prefix;
        _prefix = string.Create(CultureInfo.InvariantCulture, $"{outer}{name}%5B{index}%5D{delimiter}");
        return outer;
    }

    /// <summary>Begins the names of a dictionary's entry.</summary>
    /// <param name="prefix">The escaped text before the key.</param>
    /// <param name="key">The key, not blank.</param>
    /// <param name="delimiter">The escaped text behind it.</param>
    /// <returns>What <see cref="Leave"/> takes.</returns>
    public string? EnterKey(string prefix, string key, string delimiter)
    {
        var outer = _prefix;
        var start = _length;
        WriteEscaped(key, key, kept: null);
        _prefix = string.Concat(string.Concat(outer, prefix), _buffer[start.._length], delimiter);
        _length = start;
        return outer;
    }

    /// <summary>Ends the names of an element or entry.</summary>
    /// <param name="outer">What began them.</param>
    public void Leave(string? outer) => _prefix = outer;
}
