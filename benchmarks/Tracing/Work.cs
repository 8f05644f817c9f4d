using System.Runtime.CompilerServices;
using Itential.Diagnostics;

namespace Benchmarks.Tracing;

/// <summary>As little as a method can do without being inlined: behind an interface, plain, and traced.</summary>
internal sealed class Work : IWork
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int Add(int value) => value + 1;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public int Plain(int value) => value + 1;

    [Trace]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int Traced(int value) => value + 1;

    [Trace]
    public Task<int> TracedAsync(int value) => Task.FromResult(value);
}
