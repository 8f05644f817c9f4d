namespace Otumat.Tool;

/// <summary>What a watch needs of the world.</summary>
internal sealed record WatchParts
{
    public required TimeProvider Time { get; init; }

    public required Func<TimeSpan, CancellationToken, Task> Wait { get; init; }

    public required RunScript Run { get; init; }

    /// <summary>Hears of a change before the script runs.</summary>
    public required Action<DateTimeOffset, string> Starting { get; init; }

    /// <summary>Hears of each run when it has ended.</summary>
    public required Action<WatchEvent> Ended { get; init; }
}
