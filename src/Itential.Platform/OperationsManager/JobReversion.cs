namespace Itential.Platform;

/// <summary>Says how far a job goes back.</summary>
/// <param name="FromTask">The id of the task in the workflow that the job goes back from.</param>
/// <param name="ToTask">The id of the task in the workflow that the job goes back to.</param>
public sealed record JobReversion(string FromTask, string ToTask);
