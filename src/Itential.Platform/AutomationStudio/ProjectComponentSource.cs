namespace Itential.Platform;

/// <summary>An asset to be put into a project.</summary>
/// <param name="Type">What kind of asset it is.</param>
/// <param name="Reference">The id of the asset.</param>
/// <param name="Folder">The path of the folder to put it in.</param>
public sealed record ProjectComponentSource(ProjectComponentType Type, string Reference, string Folder = "/");
