using Microsoft.Extensions.Logging;

namespace Otumat.Usage;

/// <summary>Moves events from memory to the disk. One at a time in a process.</summary>
internal sealed class EventWriter(EventQueue queue, EventDeclarations declarations, BatchStore store, string packageVersion, ILogger logger) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);

    // What could not be written stays here and is tried again, with the ids that it has.
    private readonly List<StoredEvent> _pending = [];
    private long _dropped;
    private long _undeclared;

    /// <summary>Writes all that waits in memory; false when the answer has become no and everything was discarded.</summary>
    /// <exception cref="IOException">The disk did not take it. The events stay in memory.</exception>
    public async Task<bool> DrainAsync(CancellationToken ct)
    {
        await _turn.WaitAsync(ct).ConfigureAwait(false);
        try
        {
            do
            {
                Gather();
                if (!await store.TryAddAsync(new StoredBatch(packageVersion, [.. _pending]), _dropped, _undeclared, ct).ConfigureAwait(false))
                {
                    Discard();
                    return false;
                }

                _dropped = _undeclared = 0;
                _pending.Clear();
            }
            while (queue.HasEvents);

            return true;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Writes batch after batch until it is stopped or the answer has become no.</summary>
    public async Task RunAsync(TimeSpan gather, TimeProvider clock, CancellationToken ct)
    {
        while (await queue.WaitAsync(ct).ConfigureAwait(false))
        {
            // Events come in bursts; a file for each would be many.
            await Task.Delay(gather, clock, ct).ConfigureAwait(false);
            try
            {
                if (!await DrainAsync(ct).ConfigureAwait(false))
                {
                    return;
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                UsageLog.CannotWrite(logger, e);
            }
        }
    }

    public void Dispose() => _turn.Dispose();

    private void Gather()
    {
        while (_pending.Count < BufferLimits.InOneBatch && queue.TryTake(out var logged))
        {
            if (declarations.Admit(logged, ref _undeclared) is { } admitted)
            {
                _pending.Add(admitted);
            }
        }

        _dropped += queue.TakeDropped();
    }

    private void Discard()
    {
        _pending.Clear();
        _dropped = _undeclared = 0;
        queue.Clear();
        queue.TakeDropped();
    }
}
