namespace Itential.Platform;

/// <summary>A group of assets to be made.</summary>
/// <param name="ComponentGroup">The group.</param>
public sealed record NewComponentGroup(ComponentGroup ComponentGroup)
{
    /// <summary>Makes a group.</summary>
    /// <param name="componentGroup">The group.</param>
    public static implicit operator NewComponentGroup(ComponentGroup componentGroup) => new(componentGroup);
}
