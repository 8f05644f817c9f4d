using Itential.Diagnostics;

namespace Benchmarks.Tracing;

/// <summary>What is called, directly and through its decorator.</summary>
[Trace]
public interface IWork
{
    int Add(int value);
}
