namespace Itential.Platform;

/// <summary>Names a version of a golden configuration.</summary>
/// <param name="TreeId">The id of the tree.</param>
/// <param name="Version">The name of the version.</param>
public sealed record GoldenConfigVersionReference(string TreeId, string Version);
