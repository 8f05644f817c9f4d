namespace Otumat.Usage;

/// <summary>Cancels a running request when the person, here or in another process, opts out.</summary>
internal sealed class OptOutWatch : IDisposable
{
    private static readonly TimeSpan Period = TimeSpan.FromMilliseconds(50);

    private readonly CancellationTokenSource _stop;
    private readonly Timer _timer;

    public OptOutWatch(ConsentStore consent, CancellationToken ct)
    {
        _stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        _timer = new Timer(_ => Look(consent), null, Period, Period);
    }

    public CancellationToken Token => _stop.Token;

    public void Dispose()
    {
        _timer.Dispose();
        _stop.Dispose();
    }

    private void Look(ConsentStore consent)
    {
        if (consent.IsMarked || consent.ReadSwitches() is not null)
        {
            try
            {
                _stop.Cancel();
            }
            catch (ObjectDisposedException)
            {
                // The request has ended in the meantime.
            }
        }
    }
}
