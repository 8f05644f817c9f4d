using System.Globalization;

namespace Itential.Refit.Tests.Authentication.Interleavings;

/// <summary>The session manager in thousands of shuffled orders on a clock that only the test moves. <c>INTERLEAVINGS=100000</c> tries more.</summary>
public sealed class InterleavingTests
{
    private const int Steps = 40;

    private static int Count => int.TryParse(Environment.GetEnvironmentVariable("INTERLEAVINGS"), CultureInfo.InvariantCulture, out var count) ? count : 2_000;

    [Fact]
    public async Task AnyOrder_LoginsAndSessions_AreThoseOfTheModel()
    {
        for (var seed = 0; seed < Count; seed++)
        {
            using var interleaving = new Interleaving(seed);
            await interleaving.RunAsync(Steps);
        }
    }
}
