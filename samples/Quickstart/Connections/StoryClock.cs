namespace Quickstart.Connections;

/// <summary>The system's clock, which can be put forward: nobody has to wait for a session to grow old.</summary>
internal sealed class StoryClock : TimeProvider
{
    private TimeSpan _ahead;

    public override long GetTimestamp() => base.GetTimestamp() + (long)(_ahead.TotalSeconds * TimestampFrequency);

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _ahead;

    public void PutForward(TimeSpan by) => _ahead += by;
}
