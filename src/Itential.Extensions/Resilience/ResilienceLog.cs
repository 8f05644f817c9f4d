using Microsoft.Extensions.Logging;

namespace Itential.Extensions.Resilience;

/// <summary>The records about repetitions and circuits.</summary>
internal static partial class ResilienceLog
{
    public const string Category = "Itential.Extensions.Resilience";

    [LoggerMessage(1, LogLevel.Warning, "{Call} -> {Outcome}; repetition {Repetition} of {MaxRetries} in {DelaySeconds:0.###} s", EventName = nameof(Repeating))]
    public static partial void Repeating(ILogger logger, string call, string outcome, int repetition, int maxRetries, double delaySeconds);

    [LoggerMessage(2, LogLevel.Warning, "{Call} -> {Outcome}; not repeated: a pause of {DelaySeconds:0.###} s ends after the call's deadline", EventName = nameof(GivenUp))]
    public static partial void GivenUp(ILogger logger, string call, string outcome, double delaySeconds);

    [LoggerMessage(3, LogLevel.Error, "{Client}: the circuit is open for {BreakSeconds:0.###} s, after {Outcome}; no call is sent until then", EventName = nameof(CircuitOpened))]
    public static partial void CircuitOpened(ILogger logger, string client, double breakSeconds, string outcome);

    [LoggerMessage(4, LogLevel.Information, "{Client}: one call is let through to see whether the server is back", EventName = nameof(CircuitTried))]
    public static partial void CircuitTried(ILogger logger, string client);

    [LoggerMessage(5, LogLevel.Information, "{Client}: the circuit is closed", EventName = nameof(CircuitClosed))]
    public static partial void CircuitClosed(ILogger logger, string client);
}
