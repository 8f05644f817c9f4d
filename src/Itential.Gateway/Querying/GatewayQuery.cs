namespace Itential.Gateway;

/// <summary>What a list of the gateway is asked for.</summary>
/// <remarks>It does not change; each method gives a new one. The gateway may ignore a filter that it does not know, and then answers the whole list.</remarks>
/// <typeparam name="TItem">The items of the list.</typeparam>
public sealed class GatewayQuery<TItem> : GatewayQueryDefinition
{
    private readonly string? _filter;
    private readonly GatewayOrder? _order;
    private readonly GatewayDetail? _detail;

    /// <summary>Asks for the whole list in the gateway's order.</summary>
    public GatewayQuery()
        : this(null, null, null)
    {
    }

    private GatewayQuery(string? filter, GatewayOrder? order, GatewayDetail? detail)
    {
        _filter = filter;
        _order = order;
        _detail = detail;
    }

    /// <summary>Sets the condition; the gateway takes one.</summary>
    /// <param name="condition">The condition.</param>
    /// <exception cref="InvalidOperationException">The query has a condition already.</exception>
    public GatewayQuery<TItem> Where(GatewayCondition<TItem> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return _filter is null
            ? new(condition.Text, _order, _detail)
            : throw new InvalidOperationException($"The query has the condition {_filter} already, and the gateway takes one.");
    }

    /// <summary>Sorts the list; the gateway chooses the field.</summary>
    /// <param name="order">The direction.</param>
    public GatewayQuery<TItem> Order(GatewayOrder order) => new(_filter, order, _detail);

    /// <summary>Says how much is answered of each item, where the list knows it; the gateway's own choice is the summary.</summary>
    /// <param name="detail">How much; <see cref="GatewayDetail.Full"/> adds the schema.</param>
    public GatewayQuery<TItem> Detail(GatewayDetail detail) => new(_filter, _order, detail);

    internal override IEnumerable<KeyValuePair<string, string?>> Pairs() =>
    [
        new("filter", _filter),
        new("order", _order switch { GatewayOrder.Ascending => "ascending", GatewayOrder.Descending => "descending", _ => null }),
        new("detail", _detail switch { GatewayDetail.Summary => "summary", GatewayDetail.Full => "full", _ => null }),
    ];
}
