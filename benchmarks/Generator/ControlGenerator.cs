using Microsoft.CodeAnalysis;

namespace Benchmarks.Generator;

/// <summary>The least that a generator of clients can do: look the seven verbs up, and learn nothing.</summary>
internal sealed class ControlGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        foreach (var verb in new[] { "Get", "Post", "Put", "Patch", "Delete", "Head", "Options" })
        {
            var methods = context.SyntaxProvider.ForAttributeWithMetadataName($"Itential.Refit.{verb}Attribute", static (_, _) => true, static (_, _) => 1);
            context.RegisterSourceOutput(methods, static (_, _) =>
            {
                // Nothing is written.
            });
        }
    }
}
