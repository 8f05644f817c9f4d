using Microsoft.Extensions.Hosting;

namespace Otumat.Usage;

/// <summary>Uploads while the host runs, and saves what waits in memory when it stops.</summary>
internal sealed class UsageUploadService(UsageAgent agent) : BackgroundService
{
    private static readonly TimeSpan LeastPause = TimeSpan.FromMinutes(1);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken).ConfigureAwait(false);
        await new ExitFlush(agent, TimeSpan.Zero).FlushQuietlyAsync().ConfigureAwait(false);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var least = TimeSpan.Zero;
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Pause(least), agent.Options.TimeProvider, stoppingToken).ConfigureAwait(false);
            least = LeastPause;
            try
            {
                await agent.UploadAsync(stoppingToken).ConfigureAwait(false);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                UsageLog.UploadFailed(agent.Parts.Logger, agent.Options.PackageName, e.Message);
            }
        }
    }

    // A host ends when one of its services fails, and a file of the usage data is no reason for that.
    private TimeSpan Pause(TimeSpan least)
    {
        try
        {
            var pause = UploadSchedule.UntilNext(agent.Parts, Random.Shared.NextDouble());
            return pause > least ? pause : least;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            UsageLog.UploadFailed(agent.Parts.Logger, agent.Options.PackageName, e.Message);
            return agent.Options.UploadFrequency.Value;
        }
    }
}
