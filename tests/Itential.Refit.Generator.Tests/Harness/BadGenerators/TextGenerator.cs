using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Tests.BadGenerators;

/// <summary>Emits a text whatever it is, or throws.</summary>
internal sealed class TextGenerator(string? text) : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var value = context.CompilationProvider.Select(static (_, _) => 1).WithTrackingName("Model");
        context.RegisterSourceOutput(value, (output, _) => output.AddSource("A.g.cs", text ?? throw new InvalidOperationException("No text.")));
    }
}
