using Itential.Diagnostics;

namespace Benchmarks.Tracing;

/// <summary>A traced interface.</summary>
[Trace]
public interface IWork
{
    int Run(int value);
}
