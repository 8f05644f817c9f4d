namespace Itential.Fleet.Tests;

/// <summary>What all processes said.</summary>
internal sealed record FleetReport(IReadOnlyList<MemberReport> Members)
{
    // A process reads two clocks for one moment; a pause between the two readings moves a period by as much.
    private static readonly TimeSpan Tolerance = TimeSpan.FromMilliseconds(100);

    public IReadOnlyList<DateTimeOffset> Logins { get; } = [.. Members.SelectMany(member => member.Logins).Order()];

    public IReadOnlyList<string> Failures => [.. Members.SelectMany(member => member.Failures)];

    public IReadOnlyList<DateTimeOffset> LoginsBetween(DateTimeOffset from, DateTimeOffset to) => [.. Logins.Where(login => login >= from && login < to)];

    /// <summary>The pairs of logins that share a period, which begins with the first of them.</summary>
    public static IReadOnlyList<string> Crowded(IReadOnlyList<DateTimeOffset> logins) =>
    [
        .. logins.Zip(logins.Skip(1))
            .Where(pair => pair.Second - pair.First < FleetProcesses.Life - Tolerance)
            .Select(pair => $"{pair.First:O} and {pair.Second:O}"),
    ];

    /// <summary>How many periods, none shorter than a session's life, may begin within a time.</summary>
    public static int Periods(TimeSpan time) => (int)(time / (FleetProcesses.Life - Tolerance)) + 1;
}
