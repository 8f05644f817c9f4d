namespace Itential.Extensions.Resilience;

/// <summary>The pauses between attempts where the server names none.</summary>
internal static class BackOff
{
    /// <summary>The pause before a repetition.</summary>
    /// <param name="options">First and longest pause.</param>
    /// <param name="repetition">0 for the first.</param>
    /// <param name="random">0 to 1, which spreads the callers that failed together.</param>
    public static TimeSpan Delay(ItentialResilienceOptions options, int repetition, double random)
    {
        var full = options.BaseDelay.TotalMilliseconds * Math.Pow(2, repetition);
        return TimeSpan.FromMilliseconds(Math.Min(full, options.MaxDelay.TotalMilliseconds) * (0.5 + (0.5 * random)));
    }
}
