namespace Itential.Platform;

/// <summary>Which devices to list, in which order and from where on.</summary>
public sealed record ManagedDeviceSearch
{
    /// <summary>How many devices to pass over.</summary>
    /// <value>Default: 0.</value>
    public int? Start { get; init; } = 0;

    /// <summary>How many devices at most.</summary>
    /// <value>Default: 100.</value>
    public int? Limit { get; init; } = 100;

    /// <summary>What the devices are like.</summary>
    /// <value>Default: all devices.</value>
    public ManagedDeviceFilter? Filter { get; init; }

    /// <summary>Whether the filter must fit whole, not in part.</summary>
    /// <value>Default: the server's.</value>
    public bool? ExactMatch { get; init; }

    /// <summary>The fields to sort by, each in a map of its own with its direction.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, SortOrder>>? Sort { get; init; }

    /// <summary>The direction: <c>ascending</c> or <c>descending</c>.</summary>
    public string? Order { get; init; }

    /// <summary>The types of the adapters to ask.</summary>
    /// <value>Default: all.</value>
    public IReadOnlyList<string>? AdapterType { get; init; }

    /// <summary>The ids of the adapters to ask.</summary>
    /// <value>Default: all.</value>
    public IReadOnlyList<string>? AdapterId { get; init; }

    /// <summary>Whether each device tells the adapters that it comes from.</summary>
    /// <value>Default: the server's.</value>
    public bool? Origins { get; init; }
}
