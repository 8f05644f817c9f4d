namespace Itential.Platform;

/// <summary>The page of a list of the configuration manager.</summary>
public sealed record ConfigurationPageOptions
{
    /// <summary>How many items to pass over.</summary>
    /// <value>Default: 0.</value>
    public int? Start { get; init; } = 0;

    /// <summary>How many items at most.</summary>
    /// <value>Default: 100.</value>
    public int? Limit { get; init; } = 100;
}
