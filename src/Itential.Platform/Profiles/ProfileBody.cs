namespace Itential.Platform;

/// <summary>The body that a profile is sent in.</summary>
/// <param name="Properties">The profile.</param>
public sealed record ProfileBody(Profile Properties)
{
    /// <summary>Wraps a profile.</summary>
    public static implicit operator ProfileBody(Profile properties) => new(properties);
}
