namespace Itential.Extensions.Tests;

/// <summary>The pauses of the default options: between half and all of one second, of two, of four.</summary>
internal static class Pauses
{
    public static Task<TimeSpan> PassPauseAsync(this WatchedClock clock, int repetition) =>
        clock.PassAsync(TimeSpan.FromSeconds(0.5 * (1 << repetition)), TimeSpan.FromSeconds(1 << repetition));
}
