namespace Itential.Platform;

/// <summary>A search as the server wants it.</summary>
/// <param name="Options">The search.</param>
public sealed record ManagedDeviceSearchBody(ManagedDeviceSearch Options)
{
    /// <summary>Wraps it as the server wants it.</summary>
    /// <param name="options">The search.</param>
    public static implicit operator ManagedDeviceSearchBody(ManagedDeviceSearch options) => new(options);
}
