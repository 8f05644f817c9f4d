namespace Itential.Platform;

/// <summary>Says where a job goes on.</summary>
/// <param name="FromTask">The id of the task in the workflow that the job goes on from.</param>
public sealed record JobContinuation(string FromTask);
