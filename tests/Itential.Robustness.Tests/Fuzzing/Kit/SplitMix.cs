namespace Itential.Robustness.Tests.Fuzzing.Kit;

/// <summary>Numbers that look random and are the same for the same seed, on every version of .NET.</summary>
/// <remarks>SplitMix64: Steele, Lea and Flood, Fast splittable pseudorandom number generators, 2014.</remarks>
internal sealed class SplitMix(ulong seed)
{
    private ulong _state = seed;

    public static ulong Hash(string text) => text.Aggregate(14695981039346656037, (hash, c) => unchecked((hash ^ c) * 1099511628211));

    public ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }

    /// <summary>A number from zero up to, but not including, another.</summary>
    public int Below(int end) => (int)(Next() % (ulong)end);

    public bool OneIn(int count) => Below(count) == 0;

    public T Of<T>(IReadOnlyList<T> items) => items[Below(items.Count)];
}
