using System.Runtime.CompilerServices;
using Itential.Diagnostics;

namespace Benchmarks.Tracing;

/// <summary>The same method twice, traced and not.</summary>
internal sealed class Work
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int Plain(int value) => value + 1;

    [Trace]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int Traced(int value) => value + 1;

    public Task<int> PlainAsync(int value) => Task.FromResult(value);

    [Trace]
    public Task<int> TracedAsync(int value) => Task.FromResult(value);
}
