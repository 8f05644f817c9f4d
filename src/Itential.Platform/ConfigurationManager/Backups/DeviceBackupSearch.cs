namespace Itential.Platform;

/// <summary>Which backups to list, in which order and from where on.</summary>
public sealed record DeviceBackupSearch
{
    /// <summary>How many backups to pass over.</summary>
    /// <value>Default: 0.</value>
    public int? Start { get; init; } = 0;

    /// <summary>How many backups at most.</summary>
    /// <value>Default: 100.</value>
    public int? Limit { get; init; } = 100;

    /// <summary>What the backups are like.</summary>
    /// <value>Default: all backups.</value>
    public DeviceBackupFilter? Filter { get; init; }

    /// <summary>The field to sort by, such as <c>date</c>, with its direction.</summary>
    public IReadOnlyDictionary<string, SortOrder>? Sort { get; init; }

    /// <summary>Whether the filter is a pattern.</summary>
    /// <value>Default: true, by the server.</value>
    public bool? Regex { get; init; }
}
