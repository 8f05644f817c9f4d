using System.Globalization;

namespace Itential.Soak.Tests.Traffic;

/// <summary>One call of one worker.</summary>
/// <param name="Random">The worker's numbers.</param>
/// <param name="Unique">A text that no other call has.</param>
internal sealed record Turn(Random Random, string Unique)
{
    /// <summary>The name of one of many things.</summary>
    public string Name(string prefix, int count) => prefix + Random.Next(1, count + 1).ToString("D3", CultureInfo.InvariantCulture);
}
