using System.Threading.Channels;

namespace Otumat.Usage;

/// <summary>The events in memory. Adding never waits; what finds no room is dropped and counted.</summary>
internal sealed class EventQueue
{
    private readonly Channel<LoggedEvent> _channel;
    private long _dropped;

    public EventQueue() => _channel = Channel.CreateBounded<LoggedEvent>(
        new BoundedChannelOptions(BufferLimits.InMemory) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true },
        _ => CountDropped());

    public void Add(in LoggedEvent logged) => _channel.Writer.TryWrite(logged);

    public void CountDropped() => Interlocked.Increment(ref _dropped);

    public bool HasEvents => _channel.Reader.TryPeek(out _);

    public bool TryTake(out LoggedEvent logged) => _channel.Reader.TryRead(out logged);

    public ValueTask<bool> WaitAsync(CancellationToken ct) => _channel.Reader.WaitToReadAsync(ct);

    /// <summary>How many were dropped since the last call.</summary>
    public long TakeDropped() => Interlocked.Exchange(ref _dropped, 0);

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        while (TryTake(out _))
        {
            // Taken is forgotten.
        }
    }
}
