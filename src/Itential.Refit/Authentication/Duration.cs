namespace Itential.Refit.Authentication;

internal static class Duration
{
    public static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
