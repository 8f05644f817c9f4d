namespace Otumat.Usage;

/// <summary>Saves what waits in memory when the process ends, and sends what is due if there is time.</summary>
internal sealed class ExitFlush(UsageAgent agent, TimeSpan budget)
{
    private static readonly TimeSpan DiskBudget = TimeSpan.FromMilliseconds(500);

    public void Arm()
    {
        Disarm();
        AppDomain.CurrentDomain.ProcessExit += OnExit;
    }

    public void Disarm() => AppDomain.CurrentDomain.ProcessExit -= OnExit;

    /// <summary>Writes to the disk within half a second. Whatever stands in the way is left alone: the process is ending.</summary>
    public async Task FlushQuietlyAsync()
    {
        using var limit = new CancellationTokenSource(DiskBudget);
        try
        {
            await agent.FlushAsync(limit.Token).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            UsageLog.CannotWrite(agent.Parts.Logger, e);
        }
    }

    private void OnExit(object? sender, EventArgs e) => Task.Run(EndAsync).Wait(DiskBudget + budget);

    /// <summary>What is done at the end. It never throws: that would be the program's last words.</summary>
    internal async Task EndAsync()
    {
        await FlushQuietlyAsync().ConfigureAwait(false);
        using var limit = new CancellationTokenSource(budget);
        try
        {
            if (budget > TimeSpan.Zero && agent.IsCollecting && UploadSchedule.IsDue(agent.Parts))
            {
                await agent.UploadAsync(limit.Token).ConfigureAwait(false);
            }
        }
        catch (Exception e)
        {
            // The next process, or the timer, sends it.
            UsageLog.UploadFailed(agent.Parts.Logger, agent.Options.PackageName, e.Message);
        }
    }
}
