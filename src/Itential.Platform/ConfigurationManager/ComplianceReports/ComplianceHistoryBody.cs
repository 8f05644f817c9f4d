namespace Itential.Platform;

/// <summary>A query as the server wants it.</summary>
/// <param name="Options">The node and the devices.</param>
public sealed record ComplianceHistoryBody(ComplianceHistoryOptions Options)
{
    /// <summary>Wraps it as the server wants it.</summary>
    /// <param name="options">The node and the devices.</param>
    public static implicit operator ComplianceHistoryBody(ComplianceHistoryOptions options) => new(options);
}
