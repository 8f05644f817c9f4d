namespace Itential.Platform;

/// <summary>Names a node of a golden configuration.</summary>
/// <param name="TreeId">The id of the tree.</param>
/// <param name="Version">The name of the version.</param>
/// <param name="NodePath">The path of the node, such as <c>base/DataCenter</c>.</param>
public sealed record GoldenConfigNodeReference(string TreeId, string Version, string NodePath);
