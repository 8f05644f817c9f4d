namespace Itential.Platform;

/// <summary>The body that changes a model profile; the server ignores any other.</summary>
/// <param name="Update">The members to change.</param>
public sealed record ModelProfileUpdateBody(ModelProfileUpdate Update)
{
    /// <summary>Wraps the members to change.</summary>
    /// <param name="update">The members to change.</param>
    public static implicit operator ModelProfileUpdateBody(ModelProfileUpdate update) => new(update);
}
