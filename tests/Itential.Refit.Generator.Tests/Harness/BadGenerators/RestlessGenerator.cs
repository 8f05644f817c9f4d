using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Tests.BadGenerators;

/// <summary>Makes a model that is never equal to the last one.</summary>
internal sealed class RestlessGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var value = context.CompilationProvider.Select(static (compilation, _) => compilation.SyntaxTrees.Select(tree => tree.FilePath).ToArray()).WithTrackingName("Model");
        context.RegisterSourceOutput(value, static (_, _) => { });
    }
}
