namespace Itential.Platform;

/// <summary>Names the golden configuration to export.</summary>
/// <param name="TreeId">The id of the tree.</param>
/// <param name="Version">The name of the version; null exports what the server chooses.</param>
public sealed record GoldenConfigExportRequest(string TreeId, string? Version = null);
