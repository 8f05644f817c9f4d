namespace Otumat.Collector;

/// <summary>Runs the retention at the start and every hour. Several collectors may do so; each finds what the others left.</summary>
internal sealed partial class RetentionService(RetentionStore store, ILogger<RetentionService> logger, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period, clock);
        do
        {
            try
            {
                await store.RunAsync(stoppingToken).ConfigureAwait(false);
            }
            catch (StorageUnavailableException cause)
            {
                LogFailure(logger, cause);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The retention could not run; it will be tried again in an hour.")]
    private static partial void LogFailure(ILogger logger, Exception cause);
}
