namespace Itential.Extensions.Resilience;

/// <summary>
/// Nothing was sent: as many calls of the client as its options allow are under way, and as many as they allow wait. Declared calls throw an
/// <c>ApiRequestException</c> with this inside.
/// </summary>
public sealed class ConcurrencyLimitException : HttpRequestException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">Which limit was met, and what to do.</param>
    public ConcurrencyLimitException(string message)
        : base(message)
    {
    }
}
