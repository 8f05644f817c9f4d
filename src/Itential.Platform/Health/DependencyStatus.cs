namespace Itential.Platform;

/// <summary>The state of a service that the server depends on.</summary>
public sealed record DependencyStatus
{
    /// <summary>The service, such as <c>redis</c> or <c>mongo</c>.</summary>
    public string? Service { get; init; }

    /// <summary>Its state, such as <c>running</c>.</summary>
    public string? Status { get; init; }
}
