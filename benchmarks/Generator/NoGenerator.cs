using Microsoft.CodeAnalysis;

namespace Benchmarks.Generator;

/// <summary>Generates nothing.</summary>
internal sealed class NoGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Nothing is asked for.
    }
}
