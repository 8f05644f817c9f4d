namespace Itential.Platform;

/// <summary>The body that an application is sent in.</summary>
/// <param name="Properties">The application.</param>
public sealed record ApplicationBody(Application Properties)
{
    /// <summary>Wraps an application.</summary>
    public static implicit operator ApplicationBody(Application properties) => new(properties);
}
