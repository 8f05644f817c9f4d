using System.Globalization;

namespace Itential.Fleet.Tests;

/// <summary>What one process said.</summary>
/// <param name="Calls">Calls that were answered.</param>
/// <param name="Failures">The lines of calls that failed.</param>
/// <param name="Logins">When its logins were about to be sent.</param>
/// <param name="TakeOvers">When it took another's session over.</param>
/// <param name="Recoveries">When it found that the store answers again.</param>
/// <param name="IsComplete">Whether its last line is here, so that no line was dropped.</param>
internal sealed record MemberReport(
    int Calls,
    IReadOnlyList<string> Failures,
    IReadOnlyList<DateTimeOffset> Logins,
    IReadOnlyList<DateTimeOffset> TakeOvers,
    IReadOnlyList<DateTimeOffset> Recoveries,
    bool IsComplete)
{
    public static MemberReport Read(string output)
    {
        var lines = output.Split(Environment.NewLine);
        return new MemberReport(
            lines.Count(line => line == "call ok"),
            [.. lines.Where(line => line.StartsWith("call failed", StringComparison.Ordinal))],
            Times(lines, "Logging in at"),
            Times(lines, "Took over the session"),
            Times(lines, "The shared session store answers again."),
            lines.Any(line => line.StartsWith("done ", StringComparison.Ordinal)));
    }

    // log TIME TEXT
    private static List<DateTimeOffset> Times(string[] lines, string text) =>
    [
        .. lines.Select(line => line.Split(' ', 3))
            .Where(parts => parts is ["log", _, var said] && said.StartsWith(text, StringComparison.Ordinal))
            .Select(parts => DateTimeOffset.Parse(parts[1], CultureInfo.InvariantCulture)),
    ];
}
