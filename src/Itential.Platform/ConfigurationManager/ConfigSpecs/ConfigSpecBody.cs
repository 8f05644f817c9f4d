namespace Itential.Platform;

/// <summary>A specification as the server wants it.</summary>
/// <param name="Data">The specification.</param>
public sealed record ConfigSpecBody(ConfigSpecTemplate Data)
{
    /// <summary>Wraps it as the server wants it.</summary>
    /// <param name="data">The specification.</param>
    public static implicit operator ConfigSpecBody(ConfigSpecTemplate data) => new(data);
}
