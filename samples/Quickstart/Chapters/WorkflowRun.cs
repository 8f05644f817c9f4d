using System.Net;
using System.Runtime.CompilerServices;
using Itential.Platform;
using Itential.Refit;
using Quickstart.Connections;
using Quickstart.Output;

namespace Quickstart.Chapters;

/// <summary>Starts a workflow and follows its job to the end.</summary>
internal static class WorkflowRun
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(500);

    public static async Task TellAsync(Screen screen, Cast cast, string? workflow, CancellationToken cancellationToken)
    {
        if (cast.Platform is not { } platform)
        {
            screen.Line("No platform was named, so there is no workflow to start.");
            return;
        }

        if (workflow is null)
        {
            screen.Line("Nothing was started: name a workflow by --start-workflow to see one run.");
            return;
        }

        var jobs = platform.Client.OperationsManager.Jobs;
        var started = await StartAsync(jobs, workflow, cancellationToken);
        screen.Line($"Started '{workflow}' as job {started.Id}.");

        var ended = await JobProgress.ShowAsync(screen, workflow, FollowAsync(jobs, started, cancellationToken));
        screen.Line($"The job ended: {ended.Status}.");
        if (ended.Status != JobStatus.Complete)
        {
            throw new StoryException($"Job {started.Id} of '{workflow}' ended in the state '{ended.Status}'.");
        }
    }

    private static async Task<Job> StartAsync(IJobsApi jobs, string workflow, CancellationToken cancellationToken)
    {
        try
        {
            return await jobs.StartJobAsync(new JobStart { Workflow = workflow }, cancellationToken);
        }
        catch (ApiException refusal) when (refusal.StatusCode == HttpStatusCode.NotFound)
        {
            throw new StoryException($"The platform has no workflow '{workflow}'.");
        }
    }

    private static async IAsyncEnumerable<Job> FollowAsync(IJobsApi jobs, Job job, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(PollInterval);
        while (true)
        {
            yield return job;
            if (job.Status == JobStatus.Complete || job.Status == JobStatus.Error || job.Status == JobStatus.Canceled)
            {
                yield break;
            }

            await timer.WaitForNextTickAsync(cancellationToken);
            job = await jobs.GetJobAsync(job.Id, ["_id", "status", "metrics"], cancellationToken);
        }
    }
}
