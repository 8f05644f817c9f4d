namespace Itential.Platform;

/// <summary>What a list with one filter of each kind is asked for, such as <c>equals=core&amp;equalsField=name</c>.</summary>
/// <remarks>It does not change; each method gives a new one. The server may ignore a filter that it does not know, and then answers the whole list.</remarks>
/// <typeparam name="TItem">The items of the list.</typeparam>
public sealed class SimpleQuery<TItem> : QueryDefinition
{
    private readonly IReadOnlyList<SimpleCondition<TItem>> _conditions;
    private readonly Ordering? _order;

    /// <summary>Asks for the whole list in the server's order.</summary>
    public SimpleQuery()
        : this([], null)
    {
    }

    private SimpleQuery(IReadOnlyList<SimpleCondition<TItem>> conditions, Ordering? order)
    {
        _conditions = conditions;
        _order = order;
    }

    /// <summary>Adds a condition; all must hold. The server takes one of each kind.</summary>
    /// <param name="condition">The condition.</param>
    /// <exception cref="InvalidOperationException">The query has a condition of that kind already.</exception>
    public SimpleQuery<TItem> Where(SimpleCondition<TItem> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        var kind = Parameter(condition);
        return _conditions.Any(other => Parameter(other) == kind)
            ? throw new InvalidOperationException($"The query has a condition '{kind}' already, and the server takes one of each kind.")
            : new([.. _conditions, condition], _order);
    }

    /// <summary>Sorts by a field, the smallest value first.</summary>
    /// <param name="field">The field.</param>
    public SimpleQuery<TItem> OrderBy(Field<TItem> field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return new(_conditions, new Ordering(field.Name, Descending: false));
    }

    /// <summary>Sorts by a field, the largest value first.</summary>
    /// <param name="field">The field.</param>
    public SimpleQuery<TItem> OrderByDescending(Field<TItem> field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return new(_conditions, new Ordering(field.Name, Descending: true));
    }

    internal override IEnumerable<KeyValuePair<string, string?>> Pairs()
    {
        foreach (var condition in _conditions)
        {
            yield return new(Parameter(condition), condition.Value);
            yield return new(Parameter(condition) + "Field", condition.Field.Name);
        }

        foreach (var pair in _order?.Pairs() ?? [])
        {
            yield return pair;
        }
    }

    private static string Parameter(SimpleCondition<TItem> condition) => condition.Operation switch
    {
        "starts-with" => "startsWith",
        "gte" => "greaterThanEquals",
        var same => same,
    };
}
