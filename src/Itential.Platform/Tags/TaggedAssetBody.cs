namespace Itential.Platform;

/// <summary>An asset whose tags are asked for, as the server wants it wrapped.</summary>
/// <param name="Data">The asset.</param>
public sealed record TaggedAssetBody(TaggedAsset Data)
{
    /// <summary>Wraps an asset.</summary>
    /// <param name="asset">The asset.</param>
    public static implicit operator TaggedAssetBody(TaggedAsset asset) => new(asset);
}
