using System.Globalization;

namespace Otumat.Tool;

/// <summary>The lines of a timer that say when. Where the interval fits the calendar, a run that was missed is made up for.</summary>
internal static class SystemdSchedule
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);
    private static readonly TimeSpan AfterLogin = TimeSpan.FromMinutes(5);

    /// <summary>A calendar time, or for other intervals (2 days, 90 minutes) the time since the login and since the last run.</summary>
    public static IReadOnlyList<string> Lines(TimeSpan interval, TimeSpan phase) => Calendar(interval, phase) is { } calendar
        ? ["OnCalendar=" + calendar]
        : [Seconds("OnStartupSec", AfterLogin < interval ? AfterLogin : interval), Seconds("OnUnitActiveSec", interval)];

    /// <summary>A setting that is a number of seconds.</summary>
    public static string Seconds(string name, TimeSpan value) => string.Create(CultureInfo.InvariantCulture, $"{name}={(long)value.TotalSeconds}");

    private static string? Calendar(TimeSpan interval, TimeSpan phase)
    {
        if (Fits(interval, TimeSpan.FromMinutes(1), Hour))
        {
            return string.Create(CultureInfo.InvariantCulture, $"*-*-* *:{Step(phase.Minutes, (int)interval.TotalMinutes, 60)}:{phase.Seconds:00}");
        }

        if (Fits(interval, Hour, Day))
        {
            return string.Create(CultureInfo.InvariantCulture, $"*-*-* {Step(phase.Hours, (int)interval.TotalHours, 24)}:{phase.Minutes:00}:{phase.Seconds:00}");
        }

        // English names of weekdays are what systemd reads in every language.
        return interval == Week
            ? string.Create(CultureInfo.InvariantCulture, $"{((DayOfWeek)phase.Days).ToString()[..3]} *-*-* {phase:hh\\:mm\\:ss}")
            : null;
    }

    private static bool Fits(TimeSpan interval, TimeSpan unit, TimeSpan whole) =>
        interval.Ticks % unit.Ticks == 0 && whole.Ticks % interval.Ticks == 0;

    private static string Step(int first, int step, int all) =>
        step == all ? first.ToString("00", CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{first:00}/{step}");
}
