namespace Otumat.Collector;

/// <summary>Times as the database keeps them.</summary>
internal static class UnixTime
{
    public const long MillisecondsOfDay = 24 * 3600 * 1000;

    public static long NowMilliseconds(this TimeProvider clock) => clock.GetUtcNow().ToUnixTimeMilliseconds();

    public static long DayOf(long milliseconds) => milliseconds / MillisecondsOfDay;

    public static DateOnly DateOf(long day) => DateOnly.FromDateTime(DateTime.UnixEpoch.AddDays(day));

    public static long DayOf(DateOnly date) => date.DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;
}
