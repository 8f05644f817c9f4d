namespace Itential.Platform;

/// <summary>The body that an adapter is sent in.</summary>
/// <param name="Properties">The adapter.</param>
public sealed record AdapterBody(Adapter Properties)
{
    /// <summary>Wraps an adapter.</summary>
    public static implicit operator AdapterBody(Adapter properties) => new(properties);
}
