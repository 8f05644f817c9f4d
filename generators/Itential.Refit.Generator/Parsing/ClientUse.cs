using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Tells which calls ask for a client.</summary>
internal static class ClientUse
{
    /// <summary>Whether a name may be one that asks for a client, by syntax alone.</summary>
    public static bool IsMatch(SyntaxNode node) =>
        node is GenericNameSyntax
        {
            TypeArgumentList.Arguments.Count: 1,
            Identifier.ValueText: "For" or "ForGenerated" or "AddRefitClient" or "AddKeyedRefitClient" or "AddRefitGeneratedClient" or "AddKeyedRefitGeneratedClient",
        };

    /// <summary>The type whose client a call asks for; null when it is another call.</summary>
    public static ITypeSymbol? Of(GeneratorSyntaxContext found, CancellationToken cancellationToken)
    {
        var info = found.SemanticModel.GetSymbolInfo(found.Node, cancellationToken);
        var method = (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) as IMethodSymbol;
        return method is { TypeArguments.Length: 1 } && method.ContainingAssembly?.GetTypeByMetadataName(KnownNames.RuntimeType) is not null
            ? method.TypeArguments[0]
            : null;
    }
}
