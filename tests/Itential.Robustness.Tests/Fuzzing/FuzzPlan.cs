using System.Globalization;

namespace Itential.Robustness.Tests.Fuzzing;

/// <summary>
/// How many cases, from which seed, or which single case: the environment variables <c>FUZZ_CASES</c>, <c>FUZZ_SEED</c> and
/// <c>FUZZ_REPLAY</c>, the last as a failure prints it.
/// </summary>
internal sealed record FuzzPlan(int Cases, ulong Seed, (string Area, ulong Case)? Replay)
{
    private const int Usual = 20_000;

    public static FuzzPlan FromEnvironment() => new((int)Number("FUZZ_CASES", Usual), Number("FUZZ_SEED", 1), Parse(Variable("FUZZ_REPLAY")));

    private static ulong Number(string variable, ulong otherwise) =>
        Variable(variable) is { } text ? ulong.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? text : null;

    private static (string Area, ulong Case)? Parse(string? replay) =>
        replay?.Split(':') is [var area, var number] ? (area, ulong.Parse(number, CultureInfo.InvariantCulture)) : null;
}
