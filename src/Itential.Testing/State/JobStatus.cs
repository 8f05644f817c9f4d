namespace Itential.Testing.State;

/// <summary>The states of a job, as the wire spells them.</summary>
internal static class JobStatus
{
    public const string Running = "running";
    public const string Complete = "complete";
    public const string Error = "error";
    public const string Paused = "paused";
    public const string Canceled = "canceled";
}
