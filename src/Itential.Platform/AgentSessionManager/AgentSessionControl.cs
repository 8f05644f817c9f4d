namespace Itential.Platform;

/// <summary>What is done to a session.</summary>
/// <param name="Action">What is done.</param>
public sealed record AgentSessionControl(AgentSessionAction Action)
{
    /// <summary>Who cancels it.</summary>
    public string? CanceledBy { get; init; }

    /// <summary>An id that belongs to the request.</summary>
    public string? CorrelationId { get; init; }
}
