using System.Globalization;

namespace Itential.Soak.Tests;

/// <summary>How long, how fast and from which seed. The environment variables <c>SOAK_MINUTES</c> and <c>SOAK_SEED</c> change it.</summary>
internal sealed record SoakPlan(TimeSpan Duration, int Seed)
{
    /// <summary>All clients together. It keeps the test at about a third of one core.</summary>
    public const int CallsPerSecond = 120;

    public const int Workers = 16;

    public const int PoolThreads = 16;

    /// <summary>Short, so that sessions are replaced all the time.</summary>
    public static readonly TimeSpan Ttl = TimeSpan.FromSeconds(2);

    /// <summary>Longer than <see cref="Ttl"/>: no session ends by its age while it is in use.</summary>
    public static readonly TimeSpan SessionLifetime = TimeSpan.FromSeconds(30);

    /// <summary>How often measures are taken.</summary>
    public TimeSpan Interval => Duration / 60;

    public static SoakPlan FromEnvironment() => new(
        TimeSpan.FromMinutes(Number("SOAK_MINUTES", 2)),
        (int)Number("SOAK_SEED", Random.Shared.Next(1, 1_000_000)));

    private static double Number(string variable, double otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? double.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
