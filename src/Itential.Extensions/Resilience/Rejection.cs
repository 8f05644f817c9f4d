using System.Globalization;
using Polly.CircuitBreaker;
using Polly.RateLimiting;
using Polly.Timeout;

namespace Itential.Extensions.Resilience;

/// <summary>Says in this SDK's exceptions what a strategy has rejected.</summary>
internal static class Rejection
{
    /// <summary>The exception for the caller; null lets it pass as it is.</summary>
    public static Exception? Translate(Exception exception, ClientResilience client, ResilientCall call) => exception switch
    {
        TimeoutRejectedException => TimedOut(client, call),
        BrokenCircuitException broken => CircuitOpen(client, broken.RetryAfter),
        RateLimiterRejectedException => TooMany(client),
        _ => null,
    };

    // No cancellation: HttpClient would take that for its own Timeout and say so.
    private static HttpRequestException TimedOut(ClientResilience client, ResilientCall call)
    {
        var message = (call.TotalPassed, call.Attempts) switch
        {
            (true, 0) => Text($"The total deadline of {client.TotalTimeout.TotalSeconds:0.###} s passed while the call waited for one of the {client.Options.MaxConcurrentCalls} places of {client.Name}. Nothing was sent."),
            (true, 1) => Text($"There was no answer within the total deadline of {client.TotalTimeout.TotalSeconds:0.###} s."),
            (true, _) => Text($"{call.Attempts} attempts had no answer to give within the total deadline of {client.TotalTimeout.TotalSeconds:0.###} s."),
            (false, 1) => Text($"The one attempt had no answer within its deadline of {call.AttemptTimeout.TotalSeconds:0.###} s."),
            _ => Text($"The last of {call.Attempts} attempts had no answer within its deadline of {call.AttemptTimeout.TotalSeconds:0.###} s."),
        };
        return new HttpRequestException(message, new TimeoutException(message));
    }

    private static CircuitOpenException CircuitOpen(ClientResilience client, TimeSpan? retryAfter)
    {
        var until = retryAfter is { } time && time > TimeSpan.Zero ? Text($"Try again in {time.TotalSeconds:0.#} s") : "Try again soon: one call is being tried";
        return new CircuitOpenException($"Nothing was sent: too many calls of {client.Name} failed of late, and its circuit is open. {until}, and see whether the server is up.", retryAfter);
    }

    private static ConcurrencyLimitException TooMany(ClientResilience client) => new(Text(
        $"Nothing was sent: {client.Options.MaxConcurrentCalls} calls of {client.Name} are under way and {client.Options.MaxQueuedCalls} wait. Make fewer at a time, or raise {nameof(ItentialResilienceOptions.MaxConcurrentCalls)} or {nameof(ItentialResilienceOptions.MaxQueuedCalls)}."));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
