namespace Itential.Platform;

/// <summary>The fields that lists of jobs are filtered and sorted by.</summary>
public static class JobFields
{
    /// <summary>The id; sort by it for stable paging.</summary>
    public static Field<Job, string> Id { get; } = new("_id");

    /// <summary>The name of the workflow.</summary>
    public static Field<Job, string> Name { get; } = new("name");

    /// <summary>What the starter said about the job.</summary>
    public static Field<Job, string> Description { get; } = new("description");

    /// <summary>Where the job stands.</summary>
    public static Field<Job, JobStatus> Status { get; } = new("status");

    /// <summary>What the job was started for.</summary>
    public static Field<Job, JobType> Type { get; } = new("type");

    /// <summary>The ids of the job and of those above it: equal to a job's id gives that job and all below it.</summary>
    public static Field<Job, string> Ancestors { get; } = new("ancestors");

    /// <summary>When the job began.</summary>
    public static Field<Job, DateTimeOffset> StartTime { get; } = new("metrics.start_time");

    /// <summary>Times, progress and people; to choose what is answered.</summary>
    public static Field<Job, string> Metrics { get; } = new("metrics");
}
