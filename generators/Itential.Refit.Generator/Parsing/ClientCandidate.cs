using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Tells by syntax alone which interfaces are worth a look.</summary>
internal static class ClientCandidate
{
    public static bool IsMatch(SyntaxNode node)
    {
        if (node is not InterfaceDeclarationSyntax declaration)
        {
            return false;
        }

        if (declaration.BaseList is not null)
        {
            return true;
        }

        foreach (var member in declaration.Members)
        {
            if (member is MethodDeclarationSyntax { AttributeLists.Count: > 0 })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a declaration is the one of its interface's parts that stands for all of them.</summary>
    public static bool IsFirstPart(InterfaceDeclarationSyntax declaration, INamedTypeSymbol symbol, CancellationToken cancellationToken)
    {
        var parts = symbol.DeclaringSyntaxReferences;
        if (parts.Length == 1)
        {
            return true;
        }

        var first = parts.Select(part => part.GetSyntax(cancellationToken)).First(IsMatch);
        return first.SyntaxTree == declaration.SyntaxTree && first.Span == declaration.Span;
    }
}
