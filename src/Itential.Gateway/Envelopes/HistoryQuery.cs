using Itential.Refit;

namespace Itential.Gateway;

/// <summary>What a list of runs or audit entries holds.</summary>
public sealed record HistoryQuery
{
    /// <summary>How many entries to pass over.</summary>
    /// <value>Default: none.</value>
    [AliasAs("offset")]
    public int? Offset { get; init; }

    /// <summary>How many entries at most.</summary>
    /// <value>Default: the server's.</value>
    [AliasAs("limit")]
    public int? Limit { get; init; }

    /// <summary>The direction of the sorting.</summary>
    [AliasAs("order")]
    public GatewayOrder? Order { get; init; }
}
