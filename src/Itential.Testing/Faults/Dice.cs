namespace Itential.Testing.Faults;

/// <summary>Numbers that look random and are the same for the same seed, on every version of .NET. Safe for any number of threads.</summary>
internal sealed class Dice(int seed)
{
    private long _state = seed;

    public int Seed => seed;

    /// <summary>Whether something of this likelihood happens. What is certain takes no number.</summary>
    public bool Falls(double likelihood) => likelihood >= 1 || Next() < likelihood;

    // SplitMix64 (Steele, Lea and Flood, 2014), its upper 53 bits as a fraction.
    private double Next()
    {
        var mixed = unchecked((ulong)Interlocked.Add(ref _state, (long)0x9E3779B97F4A7C15));
        mixed = unchecked((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9);
        mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB);
        return ((mixed ^ (mixed >> 31)) >> 11) * (1.0 / (1UL << 53));
    }
}
