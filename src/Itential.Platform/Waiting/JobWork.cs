namespace Itential.Platform;

/// <summary>Jobs as work that ends.</summary>
internal static class JobWork
{
    public static Work<Job> Of(IJobsApi jobs, string id) => new()
    {
        Name = $"job {id}",
        Poll = cancellationToken => jobs.GetJobAsync(id, cancellationToken: cancellationToken),
        Status = Status,
        Cancel = cancellationToken => jobs.CancelJobsAsync(new JobSelection(id), cancellationToken),
    };

    /// <summary>How a job, or what goes on like one, ended; null while it goes on.</summary>
    public static WorkState? End(JobStatus? status)
    {
        if (status == JobStatus.Complete)
        {
            return WorkState.Completed;
        }

        if (status == JobStatus.Error)
        {
            return WorkState.Failed;
        }

        return status == JobStatus.Canceled ? WorkState.Canceled : null;
    }

    private static WorkStatus Status(Job job) => new(job.Status?.Value ?? "unknown", End(job.Status))
    {
        Done = job.Tasks?.Values.Count(task => task.Status == JobTaskStatus.Complete),
        Total = job.Tasks?.Count,
        Errors = [.. (job.Error ?? []).Select(error => error.Task is null ? $"{error.Message}" : $"task {error.Task}: {error.Message}")],
    };
}
