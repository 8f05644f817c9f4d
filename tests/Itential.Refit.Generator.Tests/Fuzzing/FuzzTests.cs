using System.Globalization;

namespace Itential.Refit.Generator.Tests.Fuzzing;

/// <summary>Random interfaces. <c>FUZZ_BATCHES</c> sets how many hundreds; a failure names its seed.</summary>
public sealed class FuzzTests
{
    private const int BatchSize = 100;
    private const int Batches = 50;

    [Fact]
    public void Interfaces_Composed_BecomeClientsOrErrors()
    {
        var batches = Environment.GetEnvironmentVariable("FUZZ_BATCHES") is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : Batches;
        var first = Environment.GetEnvironmentVariable("FUZZ_SEED") is { Length: > 0 } seed ? int.Parse(seed, CultureInfo.InvariantCulture) : 1;
        var clients = 0;
        var refused = 0;
        for (var batch = 0; batch < batches; batch++)
        {
            var verdicts = new Verdicts();
            verdicts.Judge(new Composer(first + batch), BatchSize);
            Assert.True(verdicts.Failures.Count == 0, $"Seed {first + batch}, {verdicts.Failures.Count} failures:\n\n{string.Join("\n\n", verdicts.Failures.Take(10))}");
            clients += verdicts.Clients;
            refused += verdicts.Refused;
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{clients} clients, {refused} refused");
        Assert.True(clients > batches * BatchSize / 5, $"Only {clients} clients: the grammar has lost its sane half.");
        Assert.True(refused > batches * BatchSize / 10, $"Only {refused} refused: the grammar has lost its odd half.");
    }
}
