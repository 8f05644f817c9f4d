using System.Text.Json.Nodes;

namespace Itential.Testing.State;

/// <summary>One run of a workflow. It goes from step to step until it has ended.</summary>
internal sealed class Job(string workflow, JsonObject tasks, JsonObject variables, int steps, DateTimeOffset start)
{
    private DateTimeOffset _lastStepAt = start;
    private bool _isRetried;

    public string Id { get; init; } = ObjectId.Next();

    public string Workflow { get; } = workflow;

    public string? Description { get; init; }

    public string Type { get; init; } = "automation";

    public JsonArray Groups { get; init; } = [];

    public JsonObject Tasks { get; } = tasks;

    public JsonObject Variables { get; } = variables;

    /// <summary>What work that is no job of Operations Manager has to tell besides.</summary>
    public JsonObject Details { get; init; } = [];

    public DateTimeOffset Start { get; } = start;

    public DateTimeOffset? End { get; private set; }

    public DateTimeOffset LastChange { get; private set; } = start;

    public string Status { get; private set; } = JobStatus.Running;

    public int Step { get; private set; }

    public double Progress => (double)Step / steps;

    private bool Fails => !_isRetried && Workflow.Contains("fail", StringComparison.OrdinalIgnoreCase);

    public bool Advance(DateTimeOffset now)
    {
        if (Status != JobStatus.Running)
        {
            return false;
        }

        Step++;
        _lastStepAt = now;
        LastChange = now;
        if (Step >= steps)
        {
            Finish(Fails ? JobStatus.Error : JobStatus.Complete, now);
        }

        return true;
    }

    /// <summary>Takes the steps for which there has been time since the last one.</summary>
    public bool CatchUp(DateTimeOffset now, TimeSpan interval)
    {
        var hasMoved = false;
        while (now - _lastStepAt >= interval && Advance(_lastStepAt + interval))
        {
            hasMoved = true;
        }

        return hasMoved;
    }

    public bool Pause(DateTimeOffset now) => Change(JobStatus.Paused, now, JobStatus.Running);

    public bool Resume(DateTimeOffset now)
    {
        _lastStepAt = Status == JobStatus.Paused ? now : _lastStepAt;
        return Change(JobStatus.Running, now, JobStatus.Paused);
    }

    public bool Cancel(DateTimeOffset now)
    {
        if (!Change(JobStatus.Canceled, now, JobStatus.Running, JobStatus.Paused, JobStatus.Error))
        {
            return false;
        }

        End ??= now;
        return true;
    }

    /// <summary>Takes the last step back: a job that has failed runs again, and now succeeds.</summary>
    public bool Retry(DateTimeOffset now)
    {
        if (!Change(JobStatus.Running, now, JobStatus.Error))
        {
            return false;
        }

        _isRetried = true;
        _lastStepAt = now;
        Step = steps - 1;
        End = null;
        return true;
    }

    private bool Change(string to, DateTimeOffset now, params ReadOnlySpan<string> from)
    {
        if (!from.Contains(Status))
        {
            return false;
        }

        Status = to;
        LastChange = now;
        return true;
    }

    private void Finish(string status, DateTimeOffset now)
    {
        Status = status;
        End = now;
    }
}
