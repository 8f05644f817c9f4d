namespace Itential.Platform;

/// <summary>The start, stop or restart of one adapter or application.</summary>
internal sealed class ServiceChange(string kind, string name, ServiceCalls calls)
{
    public static ServiceChange OfAdapter(IPlatformClient platform, string name)
    {
        ArgumentNullException.ThrowIfNull(platform);
        return new("adapter", name, new ServiceCalls(
            (query, token) => platform.Health.GetAdaptersHealthAsync(query, cancellationToken: token),
            platform.Adapters.StartAdapterAsync,
            platform.Adapters.StopAdapterAsync,
            platform.Adapters.RestartAdapterAsync));
    }

    public static ServiceChange OfApplication(IPlatformClient platform, string name)
    {
        ArgumentNullException.ThrowIfNull(platform);
        return new("application", name, new ServiceCalls(
            (query, token) => platform.Health.GetApplicationsHealthAsync(query, cancellationToken: token),
            platform.Applications.StartApplicationAsync,
            platform.Applications.StopApplicationAsync,
            platform.Applications.RestartApplicationAsync));
    }

    public async Task<WorkResult<ServiceHealth>> StartAsync(WaitOptions? options, IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        await calls.Start(name, cancellationToken).ConfigureAwait(false);
        return await WaitAsync("start", health => health.State == ServiceState.Running, options, progress, cancellationToken).ConfigureAwait(false);
    }

    public async Task<WorkResult<ServiceHealth>> StopAsync(WaitOptions? options, IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        await calls.Stop(name, cancellationToken).ConfigureAwait(false);
        return await WaitAsync("stop", health => health.State == ServiceState.Stopped, options, progress, cancellationToken).ConfigureAwait(false);
    }

    public async Task<WorkResult<ServiceHealth>> RestartAsync(WaitOptions? options, IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        var before = await FindAsync(cancellationToken).ConfigureAwait(false);
        await calls.Restart(name, cancellationToken).ConfigureAwait(false);
        var wasDown = before.State != ServiceState.Running;
        return await WaitAsync("restart", RunsAnew, options, progress, cancellationToken).ConfigureAwait(false);

        // Right after the call the health may still be that of the old run.
        bool RunsAnew(ServiceHealth health)
        {
            wasDown |= health.State != ServiceState.Running;
            return health.State == ServiceState.Running && (wasDown || health.Uptime < before.Uptime || health.Pid?.ToString() != before.Pid?.ToString());
        }
    }

    private Task<WorkResult<ServiceHealth>> WaitAsync(string change, Func<ServiceHealth, bool> isThere, WaitOptions? options, IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        var work = new Work<ServiceHealth>
        {
            Name = $"{change} of {kind} {name}",
            Poll = FindAsync,
            Status = health => Status(health, isThere),
        };
        return Poller<ServiceHealth>.WaitAsync(work, options, progress, cancellationToken);
    }

    private static WorkStatus Status(ServiceHealth health, Func<ServiceHealth, bool> isThere)
    {
        var state = health.State?.Value ?? "unknown";
        if (isThere(health))
        {
            return new(state, WorkState.Completed);
        }

        return health.State == ServiceState.Dead || health.State == ServiceState.Deleted
            ? new(state, WorkState.Failed) { Errors = [$"{health.Id} is {state}"] }
            : new(state, null);
    }

    // A server that does not know the filter answers the whole list.
    private async Task<ServiceHealth> FindAsync(CancellationToken cancellationToken)
    {
        var list = await calls.Health(new SimpleQuery<ServiceHealth>().Where(ServiceHealthFields.Id.IsEqualTo(name)), cancellationToken).ConfigureAwait(false);
        return list.Results.FirstOrDefault(health => health.Id == name) ?? throw new KeyNotFoundException($"The platform has no {kind} named '{name}'.");
    }
}
