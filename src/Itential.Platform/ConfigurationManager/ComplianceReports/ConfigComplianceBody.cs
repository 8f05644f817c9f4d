namespace Itential.Platform;

/// <summary>A check as the server wants it.</summary>
/// <param name="Options">The node and the configuration.</param>
public sealed record ConfigComplianceBody(ConfigComplianceOptions Options)
{
    /// <summary>Wraps it as the server wants it.</summary>
    /// <param name="options">The node and the configuration.</param>
    public static implicit operator ConfigComplianceBody(ConfigComplianceOptions options) => new(options);
}
