namespace Itential.Platform;

/// <summary>A tag to be put on an asset, as the server wants it wrapped.</summary>
/// <param name="Data">The tag and the asset.</param>
public sealed record TagReferenceBody(TagReference Data)
{
    /// <summary>Wraps a reference.</summary>
    /// <param name="reference">The tag and the asset.</param>
    public static implicit operator TagReferenceBody(TagReference reference) => new(reference);
}
