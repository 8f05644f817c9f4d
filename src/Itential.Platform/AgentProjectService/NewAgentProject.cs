namespace Itential.Platform;

/// <summary>An agent project to be made.</summary>
/// <param name="Name">The name of the project.</param>
/// <param name="Description">What the project is for.</param>
public sealed record NewAgentProject(string Name, string Description);
