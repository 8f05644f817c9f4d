using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Itential.Refit.Generator.Tests.BadGenerators;

/// <summary>Keeps a symbol or a syntax node inside its model.</summary>
internal sealed class HoardingGenerator(bool keepsSyntax) : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var value = context.SyntaxProvider
            .CreateSyntaxProvider(
                static (node, _) => node is InterfaceDeclarationSyntax,
                (found, token) => new Hoard(keepsSyntax ? found.Node : found.SemanticModel.GetDeclaredSymbol(found.Node, token)))
            .WithTrackingName("Model");
        context.RegisterSourceOutput(value, static (_, _) => { });
    }

    private sealed record Hoard(object? Kept);
}
