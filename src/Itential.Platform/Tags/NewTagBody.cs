namespace Itential.Platform;

/// <summary>A tag to be made, as the server wants it wrapped.</summary>
/// <param name="Data">The tag.</param>
public sealed record NewTagBody(NewTag Data)
{
    /// <summary>Wraps a tag.</summary>
    /// <param name="tag">The tag.</param>
    public static implicit operator NewTagBody(NewTag tag) => new(tag);
}
