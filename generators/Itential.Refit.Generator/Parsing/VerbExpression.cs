using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Finds what a property always gives, where its source says it in one expression.</summary>
internal static class VerbExpression
{
    public static IOperation? Of(ClientScope scope, IPropertySymbol property)
    {
        var syntax = property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(scope.CancellationToken) as PropertyDeclarationSyntax;
        var getter = syntax?.AccessorList?.Accessors.FirstOrDefault(accessor => accessor.Keyword.ValueText == "get");
        var expression = syntax?.ExpressionBody?.Expression
            ?? syntax?.Initializer?.Value
            ?? getter?.ExpressionBody?.Expression
            ?? (getter?.Body?.Statements is { Count: 1 } body && body[0] is ReturnStatementSyntax { Expression: { } returned } ? returned : null);
        var operation = expression is null ? null : Plain(scope.Operation(expression));
        return operation is IFieldReferenceOperation { ConstantValue.HasValue: false, Field: { IsReadOnly: true } field } ? OfField(scope, field) : operation;
    }

    private static IOperation? OfField(ClientScope scope, IFieldSymbol field) =>
        field.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(scope.CancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } value }
            ? Plain(scope.Operation(value))
            : null;

    private static IOperation? Plain(IOperation? operation) => operation is IConversionOperation { ConstantValue.HasValue: false } conversion ? Plain(conversion.Operand) : operation;
}
