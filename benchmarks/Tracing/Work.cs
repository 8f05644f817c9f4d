using System.Runtime.CompilerServices;

namespace Benchmarks.Tracing;

/// <summary>As little as a method can do without being inlined.</summary>
internal sealed class Work : IWork
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int Add(int value) => value + 1;
}
