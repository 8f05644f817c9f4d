namespace Itential.Soak.Tests.Measures;

/// <summary>Gives out turns at an even pace. Turns that nobody takes are not saved up.</summary>
internal sealed class Pace : IAsyncDisposable
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(50);
    private readonly PeriodicTimer _timer = new(Tick);
    private readonly SemaphoreSlim _turns = new(0);
    private readonly Task _giving;

    public Pace(int perSecond) => _giving = GiveAsync((int)(perSecond * Tick.TotalSeconds));

    /// <exception cref="OperationCanceledException">The time is over.</exception>
    public Task TakeAsync(CancellationToken end) => _turns.WaitAsync(end);

    /// <summary>As <see cref="TakeAsync"/>, this thread waiting.</summary>
    public void Take(CancellationToken end) => _turns.Wait(end);

    public async ValueTask DisposeAsync()
    {
        _timer.Dispose();
        await _giving;
        _turns.Dispose();
    }

    private async Task GiveAsync(int count)
    {
        while (await _timer.WaitForNextTickAsync())
        {
            if (_turns.CurrentCount < count)
            {
                _turns.Release(count);
            }
        }
    }
}
