using System.Collections;
using System.Globalization;
using System.Text;
using Itential.Refit.Requests;

namespace Itential.Refit.Connections;

/// <summary>
/// The query of a raw call, in order. Names may repeat. Numbers and dates are written the same in every culture, dates in ISO 8601,
/// booleans in lower case; a null value is left out.
/// </summary>
/// <example><c>new QueryParameters { { "limit", 10 }, { "equals[status]", "error" } }</c></example>
public sealed class QueryParameters : IEnumerable<KeyValuePair<string, string>>
{
    private readonly List<KeyValuePair<string, string>> _pairs = [];

    /// <summary>Creates an empty query.</summary>
    public QueryParameters()
    {
    }

    /// <summary>Copies pairs, those with a null value left out.</summary>
    /// <param name="pairs">The pairs, such as a dictionary.</param>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    public QueryParameters(IEnumerable<KeyValuePair<string, string?>> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        foreach (var (name, value) in pairs)
        {
            Add(name, value);
        }
    }

    /// <summary>How many pairs there are.</summary>
    public int Count => _pairs.Count;

    /// <summary>Adds a text.</summary>
    /// <param name="name">The name, unescaped.</param>
    /// <param name="value">The value, unescaped; null adds nothing, an empty text adds the name with no value.</param>
    /// <exception cref="ArgumentException">The name is blank, or name or value hold half of a surrogate pair.</exception>
    public void Add(string name, string? value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        RequireWellFormed(name, name, nameof(name));
        if (value is not null)
        {
            RequireWellFormed(value, name, nameof(value));
            _pairs.Add(new KeyValuePair<string, string>(name, value));
        }
    }

    /// <summary>Adds <c>true</c> or <c>false</c>.</summary>
    /// <param name="name">The name, unescaped.</param>
    /// <param name="value">The value; null adds nothing.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public void Add(string name, bool? value) => Add(name, value is { } known ? (known ? "true" : "false") : null);

    /// <summary>Adds a number, a date or another value with a text form.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="name">The name, unescaped.</param>
    /// <param name="value">The value; null adds nothing.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public void Add<T>(string name, T? value)
        where T : struct, ISpanFormattable =>
        Add(name, value?.ToString(RequestUrl.DefaultFormat<T>(), CultureInfo.InvariantCulture));

    /// <summary>Adds a number, a date or another value with a text form.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="name">The name, unescaped.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public void Add<T>(string name, T value)
        where T : struct, ISpanFormattable => Add(name, (T?)value);

    /// <summary>Adds one pair for each value, all with the same name.</summary>
    /// <param name="name">The name, unescaped.</param>
    /// <param name="values">The values, unescaped; null adds nothing.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public void Add(string name, IEnumerable<string?>? values)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        foreach (var value in values ?? [])
        {
            Add(name, value);
        }
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _pairs.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Appends the pairs in the form that every server reads alike: a space is <c>%20</c>, a plus <c>%2B</c>.</summary>
    internal void AppendTo(StringBuilder query)
    {
        foreach (var (name, value) in _pairs)
        {
            if (query.Length > 0)
            {
                query.Append('&');
            }

            query.Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));
        }
    }

    private static void RequireWellFormed(string text, string name, string parameter)
    {
        if (!Utf16.IsWellFormed(text))
        {
            throw new ArgumentException($"The query parameter '{name}' holds half of a surrogate pair and cannot be sent. Give well-formed text.", parameter);
        }
    }
}
