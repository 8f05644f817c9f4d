using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator;

/// <summary>Writes a client for each annotated interface.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class RestClientGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
    }
}
