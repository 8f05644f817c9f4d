using Itential.Diagnostics;

namespace Otumat.Collector;

/// <summary>How one collector is started.</summary>
internal sealed record CollectorSettings
{
    public required IReadOnlyList<string> Addresses { get; init; }

    /// <summary>Where the embedded database lies.</summary>
    public required string DataFolder { get; init; }

    /// <summary>The connection to PostgreSQL; null: the embedded database.</summary>
    public Secret? Postgres { get; init; }

    /// <summary>A reverse proxy in front ends https and says so in X-Forwarded-Proto.</summary>
    public bool BehindProxy { get; init; }

    public CollectorConfiguration Configuration { get; init; } = new();

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Where the log goes; null: to standard error.</summary>
    public ILoggerProvider? Log { get; init; }

    /// <summary>Whether every browser speaks https with the collector, so that cookies can be bound to that.</summary>
    public bool IsHttpsOnly => BehindProxy || Addresses.All(address => address.StartsWith("https://", StringComparison.OrdinalIgnoreCase));
}
