namespace Itential.Platform;

/// <summary>The model that an imported agent gets.</summary>
/// <param name="ProfileName">The name of the model profile.</param>
/// <param name="ModelName">The name of the model.</param>
public sealed record AgentProviderResolution(string ProfileName, string ModelName);
