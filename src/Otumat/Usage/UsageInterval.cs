using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Otumat.Usage;

/// <summary>
/// How often waiting events are uploaded: 1 minute to 30 days, in whole seconds. As text it is written in days, hours, minutes and seconds,
/// each with its letter, the larger first: <c>12h</c>, <c>1h30m</c>, <c>2d12h</c>. The default value is 24 hours.
/// </summary>
public readonly record struct UsageInterval
{
    private const int MostDigits = 9;
    private const string Grammar = "Write numbers with the letters d, h, m and s, the larger unit first, without spaces: 12h, 1h30m, 2d.";
    private const string Range = "Choose a time from 1 minute (1m) to 30 days (30d).";
    private static readonly TimeSpan Usual = TimeSpan.FromHours(24);

    // Counted from the usual value, so that the default of the type is that value.
    private readonly TimeSpan _fromUsual;

    /// <summary>Creates an interval.</summary>
    /// <param name="value">1 minute to 30 days, in whole seconds.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is shorter, longer, or has a fraction of a second.</exception>
    public UsageInterval(TimeSpan value)
    {
        if (value < Shortest || value > Longest)
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, $"An upload interval of {value} is not possible. {Range}");
        }

        if (value.Ticks % TimeSpan.TicksPerSecond != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, $"An upload interval of {value} is not possible. Leave out the fraction of a second.");
        }

        _fromUsual = value - Usual;
    }

    /// <summary>The shortest interval: 1 minute.</summary>
    public static TimeSpan Shortest { get; } = TimeSpan.FromMinutes(1);

    /// <summary>The longest interval: 30 days.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromDays(30);

    /// <summary>The time between two uploads.</summary>
    /// <value>24 hours unless set.</value>
    public TimeSpan Value => Usual + _fromUsual;

    /// <summary>Reads the text form, as <see cref="Parse"/> does.</summary>
    public static implicit operator UsageInterval(string text) => Parse(text);

    /// <summary>Takes a time, as the constructor does.</summary>
    public static implicit operator UsageInterval(TimeSpan value) => new(value);

    /// <summary>Reads the text form.</summary>
    /// <param name="text">Such as <c>12h</c>, <c>1h30m</c>, <c>2d</c>. Units are lower-case, each at most once, from days down to seconds.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is no interval, or one outside of 1 minute to 30 days. The message says what to write.</exception>
    public static UsageInterval Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text, out var interval) is { } remedy ? throw new FormatException($"'{text}' is not an upload interval. {remedy}") : interval;
    }

    /// <summary>Reads the text form; false when it is no interval.</summary>
    /// <param name="text">See <see cref="Parse"/>. May be null, which is no interval.</param>
    /// <param name="interval">The interval; the default one when the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out UsageInterval interval)
    {
        interval = default;
        return text is not null && Read(text, out interval) is null;
    }

    /// <summary>The text form, which <see cref="Parse"/> reads: <c>1d</c>, <c>1h30m</c>. Parts that are zero are left out.</summary>
    public override string ToString()
    {
        var value = Value;
        var text = new StringBuilder();
        Append(text, value.Days, 'd');
        Append(text, value.Hours, 'h');
        Append(text, value.Minutes, 'm');
        Append(text, value.Seconds, 's');
        return text.ToString();
    }

    private static string? Read(ReadOnlySpan<char> text, out UsageInterval interval)
    {
        interval = default;
        var total = 0L;
        var larger = long.MaxValue;
        do
        {
            var digits = text.IndexOfAnyExceptInRange('0', '9');
            if (digits is < 1 or > MostDigits || SecondsOf(text[digits]) is not { } unit || unit >= larger)
            {
                return Grammar;
            }

            total += int.Parse(text[..digits], NumberStyles.None, CultureInfo.InvariantCulture) * unit;
            larger = unit;
            text = text[(digits + 1)..];
        }
        while (!text.IsEmpty);

        if (total < Shortest.TotalSeconds || total > Longest.TotalSeconds)
        {
            return Range;
        }

        interval = new UsageInterval(TimeSpan.FromSeconds((double)total));
        return null;
    }

    private static long? SecondsOf(char unit) => unit switch
    {
        'd' => 86_400,
        'h' => 3_600,
        'm' => 60,
        's' => 1,
        _ => null,
    };

    private static void Append(StringBuilder text, int number, char unit)
    {
        if (number > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{number}{unit}");
        }
    }
}
