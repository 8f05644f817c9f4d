namespace Otumat.Usage;

/// <summary>How much may wait.</summary>
internal static class BufferLimits
{
    /// <summary>Events in memory. More are dropped and counted.</summary>
    public const int InMemory = 16_384;

    /// <summary>Events in memory while it is not yet known whether the person has agreed.</summary>
    public const int BeforeTheDecision = 256;

    /// <summary>Events in one file, and in one upload.</summary>
    public const int InOneBatch = 500;

    /// <summary>Events on the disk. The oldest are dropped and counted.</summary>
    public const int OnDisk = 100_000;

    /// <summary>Events that a server has refused, kept for a look.</summary>
    public const int Aside = 1_000;

    public const int Properties = 16;

    public static readonly TimeSpan Age = TimeSpan.FromDays(30);
}
