namespace Itential.Platform;

/// <summary>Names who is to work on a task.</summary>
/// <param name="UserId">The id of the account.</param>
public sealed record TaskAssignment(string UserId);
