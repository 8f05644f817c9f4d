namespace Itential.Extensions.Resilience;

/// <summary>
/// Nothing was sent: too many calls of the client have failed of late, and until the pause is over none is tried. Declared calls throw an
/// <c>ApiRequestException</c> with this inside.
/// </summary>
public sealed class CircuitOpenException : HttpRequestException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">Which client's circuit is open, and what to do.</param>
    /// <param name="retryAfter">When the next call is let through; null when one is being tried.</param>
    public CircuitOpenException(string message, TimeSpan? retryAfter)
        : base(message) => RetryAfter = retryAfter;

    /// <summary>How long no call is tried; null when one is being tried now, whose end decides.</summary>
    public TimeSpan? RetryAfter { get; }
}
