using Itential.Refit;

namespace Itential.Gateway;

/// <summary>What a list of devices holds.</summary>
public sealed record DeviceQuery
{
    /// <summary>How many devices to pass over.</summary>
    /// <value>Default: none.</value>
    [AliasAs("offset")]
    public int? Offset { get; init; }

    /// <summary>How many devices at most.</summary>
    /// <value>Default: the server's.</value>
    [AliasAs("limit")]
    public int? Limit { get; init; }

    /// <summary>A condition in the gateway's words, such as <c>equals({"name":"core1"})</c>; it knows <c>contains</c>, <c>equals</c>, <c>startswith</c> and <c>endswith</c>.</summary>
    [AliasAs("filter")]
    public string? Filter { get; init; }

    /// <summary>The direction of the sorting.</summary>
    [AliasAs("order")]
    public GatewayOrder? Order { get; init; }
}
