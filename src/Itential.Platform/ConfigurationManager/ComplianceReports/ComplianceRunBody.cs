namespace Itential.Platform;

/// <summary>A check as the server wants it.</summary>
/// <param name="Options">The node and the devices.</param>
public sealed record ComplianceRunBody(ComplianceRunOptions Options)
{
    /// <summary>Wraps it as the server wants it.</summary>
    /// <param name="options">The node and the devices.</param>
    public static implicit operator ComplianceRunBody(ComplianceRunOptions options) => new(options);
}
