namespace Itential.Refit.Authentication;

/// <summary>A window that opens on a failure, twice as long each time up to a limit. Its owner guards it by a lock.</summary>
internal sealed class BackOff(TimeSpan start, TimeSpan limit, TimeProvider clock)
{
    private TimeSpan _window;
    private TimeSpan _open;
    private long _openedAt;

    /// <summary>How long the window stays open; zero when it is shut.</summary>
    public TimeSpan Remaining
    {
        get
        {
            if (_open == TimeSpan.Zero)
            {
                return TimeSpan.Zero;
            }

            var remaining = _open - clock.GetElapsedTime(_openedAt);
            return remaining > TimeSpan.Zero ? remaining : TimeSpan.Zero;
        }
    }

    public void Open()
    {
        _window = Duration.Min(_window == TimeSpan.Zero ? start : _window * 2, limit);
        _open = _window;
        _openedAt = clock.GetTimestamp();
    }

    public void Reset() => _window = _open = TimeSpan.Zero;
}
