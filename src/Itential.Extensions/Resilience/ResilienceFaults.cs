using System.Globalization;

namespace Itential.Extensions.Resilience;

/// <summary>Finds all that is wrong with the options of a client.</summary>
/// <param name="options">The options.</param>
/// <param name="clientTimeout">How long the client waits; null when its own options are not valid.</param>
internal sealed class ResilienceFaults(ItentialResilienceOptions options, TimeSpan? clientTimeout)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(int.MaxValue);
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(500);
    private readonly List<string> _faults = [];

    public IReadOnlyList<string> Find()
    {
        CheckDeadlines();
        CheckRepetition();
        CheckLimit();
        CheckCircuit();
        return _faults;
    }

    private void CheckDeadlines()
    {
        if (options.TotalTimeout is { } total)
        {
            CheckTime(nameof(options.TotalTimeout), total, TimeSpan.Zero, Longest, "above zero and below 24 days");
            Require(
                clientTimeout is not { } limit || limit == Timeout.InfiniteTimeSpan || total <= limit,
                nameof(options.TotalTimeout),
                $"is {Text(total)}, but the client ends every call after {Text(clientTimeout ?? default)}: use that or less, or raise the client's Timeout");
            Require(
                options.AttemptTimeout <= total,
                nameof(options.AttemptTimeout),
                $"is {Text(options.AttemptTimeout)}, longer than {nameof(options.TotalTimeout)}: one attempt must fit into the whole call");
        }
        else
        {
            Require(
                clientTimeout != Timeout.InfiniteTimeSpan,
                nameof(options.TotalTimeout),
                $"is missing: the client's Timeout is infinite, so that nothing would end the repeating");
        }

        if (options.AttemptTimeout != Timeout.InfiniteTimeSpan)
        {
            CheckTime(nameof(options.AttemptTimeout), options.AttemptTimeout, TimeSpan.Zero, Longest, "above zero and below 24 days");
        }
    }

    private void CheckRepetition()
    {
        Require(options.MaxRetries is >= 0 and <= 20, nameof(options.MaxRetries), $"is {options.MaxRetries}: use 0 to 20");
        CheckTime(nameof(options.BaseDelay), options.BaseDelay, TimeSpan.Zero, Longest, "above zero and below 24 days");
        Require(
            options.MaxDelay >= options.BaseDelay && options.MaxDelay <= Longest,
            nameof(options.MaxDelay),
            $"is {Text(options.MaxDelay)}: use {nameof(options.BaseDelay)} or more, and less than 24 days");
    }

    private void CheckLimit()
    {
        Require(options.MaxConcurrentCalls is null or > 0, nameof(options.MaxConcurrentCalls), $"is {options.MaxConcurrentCalls}: use 1 or more, or null for no limit");
        Require(options.MaxQueuedCalls >= 0, nameof(options.MaxQueuedCalls), $"is {options.MaxQueuedCalls}: use 0 or more");
    }

    private void CheckCircuit()
    {
        Require(options.FailureRatio is > 0 and <= 1, nameof(options.FailureRatio), $"is {options.FailureRatio}: use a number above 0 and up to 1");
        Require(options.MinimumThroughput >= 2, nameof(options.MinimumThroughput), $"is {options.MinimumThroughput}: use 2 or more");
        CheckTime(nameof(options.SamplingDuration), options.SamplingDuration, Shortest, TimeSpan.FromDays(1), "of half a second to a day");
        CheckTime(nameof(options.BreakDuration), options.BreakDuration, Shortest, TimeSpan.FromDays(1), "of half a second to a day");
    }

    private void CheckTime(string property, TimeSpan time, TimeSpan from, TimeSpan to, string range) =>
        Require(time > TimeSpan.Zero && time >= from && time <= to, property, $"is {Text(time)}: use a time {range}");

    private void Require(bool holds, string property, FormattableString fault)
    {
        if (!holds)
        {
            _faults.Add($"{nameof(ItentialResilienceOptions)}.{property} {fault.ToString(CultureInfo.InvariantCulture)}");
        }
    }

    private static string Text(TimeSpan time) => time.ToString("c", CultureInfo.InvariantCulture);
}
