namespace Itential.Platform;

/// <summary>The state of a server as a whole.</summary>
public sealed record HealthStatus
{
    /// <summary>The name of the machine.</summary>
    public string? Host { get; init; }

    /// <summary>The id of the server.</summary>
    public string? ServerId { get; init; }

    /// <summary>The name of the server, where it has one.</summary>
    public string? ServerName { get; init; }

    /// <summary>The services that the server depends on.</summary>
    public IReadOnlyList<DependencyStatus> Services { get; init => field = value ?? []; } = [];

    /// <summary>When the state was taken, in milliseconds since 1970-01-01 UTC.</summary>
    public long? Timestamp { get; init; }

    /// <summary>The state of the applications together, such as <c>running</c>.</summary>
    public string? Apps { get; init; }

    /// <summary>The state of the adapters together, such as <c>running</c>.</summary>
    public string? Adapters { get; init; }
}
