namespace Itential.Platform;

/// <summary>Names the automation to copy.</summary>
/// <param name="Id">The id of the automation.</param>
/// <param name="Name">The name of the copy; null lets the server choose.</param>
public sealed record AutomationCopy(string Id, string? Name = null);
