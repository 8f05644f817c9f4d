using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Itential.Diagnostics.Generator.Parsing.Interception;

/// <summary>Recognises code that becomes an expression tree.</summary>
internal static class ExpressionTrees
{
    public static bool Contain(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        for (var outer = node.Parent; outer is not null and not MemberDeclarationSyntax; outer = outer.Parent)
        {
            if (outer switch
            {
                AnonymousFunctionExpressionSyntax lambda => IsExpression(model.GetTypeInfo(lambda, cancellationToken).ConvertedType),
                QueryClauseSyntax clause => TakesExpression(model.GetQueryClauseInfo(clause, cancellationToken).OperationInfo.Symbol),
                SelectOrGroupClauseSyntax or OrderingSyntax => TakesExpression(model.GetSymbolInfo(outer, cancellationToken).Symbol),
                _ => false,
            })
            {
                return true;
            }
        }

        return false;
    }

    private static bool TakesExpression(ISymbol? symbol) => symbol is IMethodSymbol method && method.Parameters.Any(static parameter => IsExpression(parameter.Type));

    private static bool IsExpression(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type is { Name: "Expression" or "LambdaExpression", ContainingNamespace: { Name: "Expressions", ContainingNamespace: { Name: "Linq", ContainingNamespace.Name: "System" } } })
            {
                return true;
            }
        }

        return false;
    }
}
