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
        var pause = UploadSchedule.UntilNext(agent.Parts, Random.Shared.NextDouble());
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(pause > TimeSpan.Zero ? pause : TimeSpan.Zero, agent.Options.TimeProvider, stoppingToken).ConfigureAwait(false);
            try
            {
                await agent.UploadAsync(stoppingToken).ConfigureAwait(false);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                UsageLog.UploadFailed(agent.Parts.Logger, agent.Options.PackageName, e.Message);
            }

            pause = UploadSchedule.UntilNext(agent.Parts, Random.Shared.NextDouble());
            pause = pause > LeastPause ? pause : LeastPause;
        }
    }
}
