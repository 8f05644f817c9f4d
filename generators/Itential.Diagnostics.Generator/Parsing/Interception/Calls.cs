using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Itential.Diagnostics.Generator.Parsing.Interception;

/// <summary>Tells where an interceptor would compile, and do something other than the call.</summary>
internal static class Calls
{
    /// <summary>Why the call is left alone; null when it can be intercepted.</summary>
    public static string? Fault(IMethodSymbol method, InvocationExpressionSyntax invocation, SemanticModel model, CancellationToken cancellationToken)
    {
        var receiver = Invocations.Receiver(invocation);
        if (receiver is BaseExpressionSyntax)
        {
            return "an interceptor would call the override instead of the base; move what is to be traced to a method that is not overridden";
        }

        if (method is { IsStatic: false, ReducedFrom: null } && receiver is not null && ValueType(model.GetTypeInfo(receiver, cancellationToken).Type) is ITypeParameterSymbol parameter)
        {
            return $"the receiver's type is the type parameter '{parameter.Name}', and an interceptor would box it; call the method through a variable of the declaring type";
        }

        return ExpressionTrees.Contain(invocation, model, cancellationToken)
            ? "it stands in an expression tree, which would then hold the interceptor; put the result in a variable first"
            : null;
    }

    private static ITypeSymbol? ValueType(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
}
