namespace Itential.Platform;

/// <summary>How to wait for work on the server: how often to look, for how long, and what to do when it takes longer.</summary>
public sealed record WaitOptions
{
    /// <summary>How long to wait before the first look. Each next wait is half as long again, up to <see cref="MaxInterval"/>, and up to a fifth longer or shorter at random.</summary>
    /// <value>Default: 1 second.</value>
    public TimeSpan Interval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest wait between two looks.</summary>
    /// <value>Default: 5 seconds.</value>
    public TimeSpan MaxInterval { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long to wait for the end of the work, counted from its start.</summary>
    /// <value>Default: null, until it ends or the wait is cancelled.</value>
    public TimeSpan? Deadline { get; init; }

    /// <summary>Whether work that is no longer waited for, because of the deadline or the cancellation token, is cancelled on the server too.</summary>
    /// <value>Default: false, it goes on.</value>
    public bool CancelsWork { get; init; }

    /// <summary>How many looks in a row may fail for a reason that may pass: no connection, a time limit, statuses 408, 429, 502, 503 and 504.</summary>
    /// <value>Default: 5.</value>
    public int ToleratedFailures { get; init; } = 5;

    /// <summary>The clock.</summary>
    /// <value>Default: <see cref="System.TimeProvider.System"/>.</value>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Interval, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxInterval, Interval);
        ArgumentOutOfRangeException.ThrowIfLessThan(Deadline ?? TimeSpan.Zero, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfNegative(ToleratedFailures);
    }
}
