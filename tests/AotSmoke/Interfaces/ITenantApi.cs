using Itential.Refit;

namespace AotSmoke.Interfaces;

/// <summary>Values that every method sends.</summary>
[PathPrefix("/tenants/{tenant}")]
internal interface ITenantApi
{
    [Path]
    string Tenant { get; set; }

    [Header("X-Request-Source")]
    string? Source { get; set; }

    [Query]
    [AliasAs("api-version")]
    int Version => 2;

    [Purge("/cache")]
    Task PurgeAsync();
}
