namespace Otumat.Usage;

/// <summary>When the next upload is due. Spread by chance, so that not everybody comes at once.</summary>
internal static class UploadSchedule
{
    private const double Spread = 0.1;

    public static bool IsDue(UsageParts parts) => UntilNext(parts, chance: 0) <= TimeSpan.Zero;

    /// <summary>How long to wait.</summary>
    /// <param name="parts">The agent's parts.</param>
    /// <param name="chance">From 0 to 1: adds up to a tenth of the interval.</param>
    public static TimeSpan UntilNext(UsageParts parts, double chance)
    {
        var interval = parts.Options.UploadFrequency.Value;
        var now = parts.Options.TimeProvider.GetUtcNow();
        var progress = parts.Progress.Read();
        var next = (progress.LastUploadAt + interval ?? now) + interval * Spread * chance;
        next = progress.NotBefore > next ? progress.NotBefore.Value : next;

        // A clock that was set back must not silence it for longer than the interval.
        var wait = next - now;
        return wait > interval * (1 + Spread) ? interval : wait;
    }
}
