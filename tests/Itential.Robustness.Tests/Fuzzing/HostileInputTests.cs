using System.Diagnostics;
using Itential.Robustness.Tests.Fuzzing.Areas;
using Itential.Robustness.Tests.Fuzzing.Kit;

namespace Itential.Robustness.Tests.Fuzzing;

/// <summary>
/// Input that somebody made to do harm, or that a broken server sends. Nothing comes of it but the documented exceptions, and what each
/// area says must hold.
/// </summary>
public sealed class HostileInputTests
{
    private const int MostFailures = 10;
    private static readonly TimeSpan LongestCase = TimeSpan.FromSeconds(10);
    private static readonly FuzzPlan Plan = FuzzPlan.FromEnvironment();

    private static readonly IFuzzArea[] All =
    [
        new RouteArea(), new QueryArea(), new EncodedArea(), new UrlArea(), new RawPathArea(), new HeaderArea(), new MultipartArea(),
        new PlatformAnswerArea(), new GatewayAnswerArea(), new RawAnswerArea(), new ProblemArea(), new LoginArea(), new CookieArea(),
        new RedirectArea(), new EventArea(), new LineArea(), new RedactionArea(),
    ];

    public static TheoryData<string> Areas => [.. All.Select(area => area.GetType().Name)];

    [Theory]
    [MemberData(nameof(Areas))]
    public void Area_HostileInput_KeepsItsPromise(string name)
    {
        var area = Array.Find(All, area => area.GetType().Name == name)!;
        var cases = Plan.Replay is { } replay ? Replayed(name, replay) : Cases(name);
        var failures = new List<string>();
        var start = Stopwatch.GetTimestamp();
        var count = 0;
        foreach (var number in cases)
        {
            count++;
            if (Failure(area, number) is { } failure)
            {
                failures.Add($"FUZZ_REPLAY={name}:{number}\n{failure}");
            }

            if (failures.Count == MostFailures)
            {
                break;
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{count} cases from seed {Plan.Seed} in {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s");
        Assert.True(failures.Count == 0, string.Join("\n\n", failures));
    }

    private static IEnumerable<ulong> Replayed(string name, (string Area, ulong Case) replay) => name == replay.Area ? [replay.Case] : [];

    // Every case has a number of its own, so that it can be run alone.
    private static IEnumerable<ulong> Cases(string name)
    {
        var numbers = new SplitMix(Plan.Seed ^ SplitMix.Hash(name));
        for (var count = 0; count < (Plan.Cases + All.Length - 1) / All.Length; count++)
        {
            yield return numbers.Next();
        }
    }

    private static string? Failure(IFuzzArea area, ulong number)
    {
        var start = Stopwatch.GetTimestamp();
        var text = new CaseText();
        try
        {
            area.Run(new SplitMix(number), text);
        }
        catch (Exception broken)
        {
            return $"{text}\n{broken}";
        }

        var elapsed = Stopwatch.GetElapsedTime(start);
        return elapsed < LongestCase ? null : $"{text}\nIt took {elapsed}.";
    }
}
