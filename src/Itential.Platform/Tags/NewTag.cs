namespace Itential.Platform;

/// <summary>A tag to be made.</summary>
/// <param name="Name">The name of the tag.</param>
/// <param name="Description">What the tag means.</param>
public sealed record NewTag(string Name, string Description = "");
