using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Itential.Diagnostics.Logging;

/// <summary>Lends a host's factory to the facade, from before its services start until after they have stopped.</summary>
internal sealed class HostAttachment(ILoggerFactory factory, IOptionsMonitor<LoggerFilterOptions> filters) : IHostedLifecycleService, IDisposable
{
    private IDisposable? _reloads;

    public Task StartingAsync(CancellationToken cancellationToken)
    {
        if (!FactoryFacts.IsFacade(factory))
        {
            LogSettings.Change(state => state.With(new Attachment(this, factory, MayTrace())));
            _reloads = filters.OnChange(_ => Refresh());
            Refresh();
        }

        return Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    /// <summary>Also for a host that failed to start and is never stopped.</summary>
    public void Dispose()
    {
        _reloads?.Dispose();
        LogSettings.Change(state => state.Without(this));
    }

    private void Refresh() => LogSettings.Change(state => state.WithTracing(this, MayTrace()));

    private bool MayTrace() => FactoryFacts.MayTrace(factory, filters.CurrentValue);
}
