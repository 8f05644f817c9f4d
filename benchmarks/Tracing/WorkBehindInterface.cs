using System.Runtime.CompilerServices;

namespace Benchmarks.Tracing;

internal sealed class WorkBehindInterface : IWork
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int Run(int value) => value + 1;
}
