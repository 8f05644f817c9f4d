using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Itential.Diagnostics.Generator.Parsing.Interception;

/// <summary>Calls that a statement or an expression makes without naming the method.</summary>
internal static class ImplicitCalls
{
    private static readonly string[] Add = ["Add"];
    private static readonly string[] Loop = ["GetEnumerator", "MoveNext", "GetAsyncEnumerator", "MoveNextAsync"];
    private static readonly string[] Query = ["Select", "SelectMany", "Where", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "GroupBy", "Join", "GroupJoin", "Cast"];
    private static readonly string[] Disposal = ["Dispose", "DisposeAsync"];
    private static readonly string[] Awaiter = ["GetAwaiter"];

    /// <summary>The names of methods that the node may call.</summary>
    public static string[] NamesOf(SyntaxNode node) => node switch
    {
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.CollectionInitializerExpression } => Add,
        CommonForEachStatementSyntax => Loop,
        QueryClauseSyntax or SelectOrGroupClauseSyntax or OrderingSyntax => Query,
        UsingStatementSyntax or LocalDeclarationStatementSyntax { UsingKeyword.RawKind: (int)SyntaxKind.UsingKeyword } => Disposal,
        AwaitExpressionSyntax => Awaiter,
        _ => [],
    };

    /// <summary>The methods that the node does call, each with what calls it and where.</summary>
    public static IEnumerable<(IMethodSymbol Method, string Caller, SyntaxToken Place)> Of(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        switch (node)
        {
            case InitializerExpressionSyntax initializer:
                return initializer.Expressions
                    .Select(item => (model.GetCollectionInitializerSymbolInfo(item, cancellationToken).Symbol, "collection initializer", item.GetFirstToken()))
                    .OfMethods();
            case CommonForEachStatementSyntax loop:
                var info = model.GetForEachStatementInfo(loop);
                return new (ISymbol?, string, SyntaxToken)[] { (info.GetEnumeratorMethod, "loop", loop.ForEachKeyword), (info.MoveNextMethod, "loop", loop.ForEachKeyword) }.OfMethods();
            case QueryClauseSyntax clause:
                var query = model.GetQueryClauseInfo(clause, cancellationToken);
                return new (ISymbol?, string, SyntaxToken)[] { (query.CastInfo.Symbol, "query", clause.GetFirstToken()), (query.OperationInfo.Symbol, "query", clause.GetFirstToken()) }.OfMethods();
            case SelectOrGroupClauseSyntax or OrderingSyntax:
                return new[] { (model.GetSymbolInfo(node, cancellationToken).Symbol, "query", node.GetFirstToken()) }.OfMethods();
            case AwaitExpressionSyntax awaiting:
                return new (ISymbol?, string, SyntaxToken)[] { (model.GetAwaitExpressionInfo(awaiting).GetAwaiterMethod, "await", awaiting.AwaitKeyword) }.OfMethods();
            case UsingStatementSyntax statement:
                return Disposals(statement.Expression, statement.Declaration, statement.UsingKeyword, model, cancellationToken);
            case LocalDeclarationStatementSyntax local:
                return Disposals(null, local.Declaration, local.UsingKeyword, model, cancellationToken);
            default:
                return [];
        }
    }

    private static IEnumerable<(IMethodSymbol Method, string Caller, SyntaxToken Place)> Disposals(ExpressionSyntax? expression, VariableDeclarationSyntax? declaration, SyntaxToken place, SemanticModel model, CancellationToken cancellationToken)
    {
        var type = expression is not null
            ? model.GetTypeInfo(expression, cancellationToken).Type
            : declaration is null ? null : model.GetTypeInfo(declaration.Type, cancellationToken).Type;
        return type is null
            ? []
            : type.GetMembers().Where(static member => Disposal.Contains(member.Name)).Select(member => ((ISymbol?)member, "using", place)).OfMethods();
    }

    private static IEnumerable<(IMethodSymbol Method, string Caller, SyntaxToken Place)> OfMethods(this IEnumerable<(ISymbol? Symbol, string Caller, SyntaxToken Place)> calls)
    {
        foreach (var (symbol, caller, place) in calls)
        {
            if (symbol is IMethodSymbol method)
            {
                yield return (method, caller, place);
            }
        }
    }
}
