namespace AotSmoke.OwnApi;

public sealed record StartedJob(StartedJob.Job Data)
{
    public sealed record Job(string Status);
}
