using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Itential.Diagnostics.Generator.Parsing.Interception;

/// <summary>Calls that a statement or an expression makes without naming the method.</summary>
internal static class ImplicitCalls
{
    private static readonly string[] Add = ["Add"];
    private static readonly string[] Loop = ["GetEnumerator", "MoveNext", "GetAsyncEnumerator", "MoveNextAsync", "Deconstruct"];
    private static readonly string[] Query = ["Select", "SelectMany", "Where", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "GroupBy", "Join", "GroupJoin", "Cast"];
    private static readonly string[] Disposal = ["Dispose", "DisposeAsync"];
    private static readonly string[] Awaiter = ["GetAwaiter"];
    private static readonly string[] Parts = ["Deconstruct"];

    /// <summary>The names of methods that the node may call.</summary>
    public static string[] NamesOf(SyntaxNode node) => node switch
    {
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.CollectionInitializerExpression } => Add,
        CommonForEachStatementSyntax => Loop,
        QueryClauseSyntax or SelectOrGroupClauseSyntax or OrderingSyntax => Query,
        UsingStatementSyntax or LocalDeclarationStatementSyntax { UsingKeyword.RawKind: (int)SyntaxKind.UsingKeyword } => Disposal,
        AwaitExpressionSyntax => Awaiter,
        AssignmentExpressionSyntax { Left: TupleExpressionSyntax or DeclarationExpressionSyntax } or PositionalPatternClauseSyntax => Parts,
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
                var parts = loop is ForEachVariableStatementSyntax variables ? Deconstructions(model.GetDeconstructionInfo(variables)) : [];
                return new ISymbol?[] { info.GetEnumeratorMethod, info.MoveNextMethod }.Concat(parts).Select(symbol => (symbol, "loop", loop.ForEachKeyword)).OfMethods();
            case AssignmentExpressionSyntax assignment:
                return Deconstructions(model.GetDeconstructionInfo(assignment)).Select(symbol => (symbol, "deconstruction", assignment.OperatorToken)).OfMethods();
            case PositionalPatternClauseSyntax clause:
                return new[] { ((model.GetOperation(clause.Parent!, cancellationToken) as IRecursivePatternOperation)?.DeconstructSymbol, "pattern", clause.OpenParenToken) }.OfMethods();
            case QueryClauseSyntax clause:
                var query = model.GetQueryClauseInfo(clause, cancellationToken);
                return new (ISymbol?, string, SyntaxToken)[] { (query.CastInfo.Symbol, "query", clause.GetFirstToken()), (query.OperationInfo.Symbol, "query", clause.GetFirstToken()) }.OfMethods();
            case SelectOrGroupClauseSyntax or OrderingSyntax:
                return new[] { (model.GetSymbolInfo(node, cancellationToken).Symbol, "query", node.GetFirstToken()) }.OfMethods();
            case AwaitExpressionSyntax awaiting:
                return new (ISymbol?, string, SyntaxToken)[] { (model.GetAwaitExpressionInfo(awaiting).GetAwaiterMethod, "await", awaiting.AwaitKeyword) }.OfMethods();
            case UsingStatementSyntax statement:
                return Disposals(statement.Expression, statement.Declaration, statement.UsingKeyword, statement.AwaitKeyword, model, cancellationToken);
            default:
                var local = (LocalDeclarationStatementSyntax)node;
                return Disposals(null, local.Declaration, local.UsingKeyword, local.AwaitKeyword, model, cancellationToken);
        }
    }

    private static IEnumerable<(IMethodSymbol Method, string Caller, SyntaxToken Place)> Disposals(ExpressionSyntax? expression, VariableDeclarationSyntax? declaration, SyntaxToken place, SyntaxToken awaiting, SemanticModel model, CancellationToken cancellationToken)
    {
        var type = model.GetTypeInfo(expression ?? declaration!.Type, cancellationToken).Type;
        var name = Disposal[awaiting.RawKind == (int)SyntaxKind.AwaitKeyword ? 1 : 0];
        for (; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(name).OfType<IMethodSymbol>().FirstOrDefault(static method => method.Parameters.Length == 0) is { } disposal)
            {
                return [(disposal, "using", place)];
            }
        }

        return [];
    }

    private static IEnumerable<ISymbol?> Deconstructions(DeconstructionInfo info) => info.Nested.SelectMany(static nested => Deconstructions(nested)).Prepend(info.Method);

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
