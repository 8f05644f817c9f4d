namespace Itential.Platform;

/// <summary>The groups of the platform that a group mapping has from then on.</summary>
/// <param name="IapGroups">The groups.</param>
public sealed record GroupMappingUpdate(params IReadOnlyList<string> IapGroups);
