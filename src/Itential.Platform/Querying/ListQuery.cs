namespace Itential.Platform;

/// <summary>What a list with filters in brackets is asked for, such as <c>equals[status]=error</c>.</summary>
/// <remarks>It does not change; each method gives a new one. The server may ignore a filter that it does not know, and then answers the whole list.</remarks>
/// <typeparam name="TItem">The items of the list.</typeparam>
public sealed class ListQuery<TItem> : QueryDefinition
{
    private readonly IReadOnlyList<KeyValuePair<string, string?>> _conditions;
    private readonly Ordering? _order;
    private readonly string? _include;
    private readonly string? _exclude;

    /// <summary>Asks for the whole list in the server's order.</summary>
    public ListQuery()
        : this([], null, null, null)
    {
    }

    private ListQuery(IReadOnlyList<KeyValuePair<string, string?>> conditions, Ordering? order, string? include, string? exclude)
    {
        _conditions = conditions;
        _order = order;
        _include = include;
        _exclude = exclude;
    }

    /// <summary>Adds a condition; all must hold.</summary>
    /// <param name="condition">The condition.</param>
    /// <exception cref="InvalidOperationException">The field has such a condition already.</exception>
    public ListQuery<TItem> Where(Condition<TItem> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        var key = $"{condition.Operation}[{condition.Field.Name}]";
        return _conditions.Any(pair => pair.Key == key)
            ? throw new InvalidOperationException($"The query has the condition {key} already, and the server takes one. For several values use IsIn.")
            : new([.. _conditions, new(key, condition.Value)], _order, _include, _exclude);
    }

    /// <summary>Sorts by a field, the smallest value first.</summary>
    /// <param name="field">The field.</param>
    public ListQuery<TItem> OrderBy(Field<TItem> field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return new(_conditions, new Ordering(field.Name, Descending: false), _include, _exclude);
    }

    /// <summary>Sorts by a field, the largest value first.</summary>
    /// <param name="field">The field.</param>
    public ListQuery<TItem> OrderByDescending(Field<TItem> field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return new(_conditions, new Ordering(field.Name, Descending: true), _include, _exclude);
    }

    /// <summary>Asks for these fields alone; the server adds the id.</summary>
    /// <param name="fields">The fields.</param>
    public ListQuery<TItem> Include(params IReadOnlyCollection<Field<TItem>> fields) => new(_conditions, _order, Names(fields), _exclude);

    /// <summary>Asks for all fields but these. Together with <see cref="Include"/> the server takes only the id here.</summary>
    /// <param name="fields">The fields.</param>
    public ListQuery<TItem> Exclude(params IReadOnlyCollection<Field<TItem>> fields) => new(_conditions, _order, _include, Names(fields));

    internal override IEnumerable<KeyValuePair<string, string?>> Pairs() =>
        [.. _conditions, .. _order?.Pairs() ?? [], new("include", _include), new("exclude", _exclude)];

    private static string Names(IReadOnlyCollection<Field<TItem>> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        return fields.Count == 0
            ? throw new ArgumentException("Name one field at least.", nameof(fields))
            : string.Join(',', fields.Select(field => field.Name));
    }
}
