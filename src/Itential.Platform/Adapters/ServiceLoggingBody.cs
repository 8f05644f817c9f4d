namespace Itential.Platform;

/// <summary>The body that a logging level is sent in.</summary>
/// <param name="Properties">The level, and where it applies.</param>
public sealed record ServiceLoggingBody(ServiceLogging Properties)
{
    /// <summary>Wraps a logging level.</summary>
    public static implicit operator ServiceLoggingBody(ServiceLogging properties) => new(properties);
}
