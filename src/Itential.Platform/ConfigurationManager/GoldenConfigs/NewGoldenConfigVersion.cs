namespace Itential.Platform;

/// <summary>A version of a golden configuration to be made.</summary>
/// <param name="Name">The name of the version.</param>
/// <param name="Base">The name of the version to copy.</param>
public sealed record NewGoldenConfigVersion(string Name, string Base);
