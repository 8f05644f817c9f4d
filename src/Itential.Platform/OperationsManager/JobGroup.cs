namespace Itential.Platform;

/// <summary>Names a group that may see a job.</summary>
/// <param name="GroupId">The id of the group.</param>
public sealed record JobGroup(string GroupId);
