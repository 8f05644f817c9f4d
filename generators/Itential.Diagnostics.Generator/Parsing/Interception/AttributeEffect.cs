using Microsoft.CodeAnalysis;

namespace Itential.Diagnostics.Generator.Parsing.Interception;

/// <summary>Tells which attributes can have no effect, and why.</summary>
internal static class AttributeEffect
{
    /// <summary>Why the symbol's own attribute has no effect; null when it has one, or when there is none.</summary>
    public static string? Fault(ISymbol symbol, Compilation compilation) => (symbol, TraceDecision.Of(symbol)) switch
    {
        (_, null) => null,
        (IMethodSymbol method, false) => LeftOutFault(method),
        (IMethodSymbol method, true) => MethodFault(method, compilation),
        (INamedTypeSymbol, false) => "nothing is traced without it; remove it, or write [Trace(false)] on a method to leave it out",
        (INamedTypeSymbol { TypeKind: not TypeKind.Interface } type, true) => TypeFault(type, compilation),
        _ => null,
    };

    private static string? LeftOutFault(IMethodSymbol method) =>
        TraceDecision.Of(method.ContainingType) == true ? null : $"nothing traces it; remove the attribute, or put [Trace] on '{method.ContainingType.Name}'";

    private static string? MethodFault(IMethodSymbol method, Compilation compilation) => method.MethodKind switch
    {
        MethodKind.LocalFunction => "calls of local functions cannot be intercepted; make it a method",
        MethodKind.AnonymousFunction => "calls of lambdas cannot be intercepted; make it a method",
        MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove => "properties and events are not traced; move the code to a method",
        MethodKind.UserDefinedOperator or MethodKind.Conversion => "operators are not traced; move the code to a method",
        MethodKind.Destructor => "finalizers are not traced; move the code to a method",
        MethodKind.ExplicitInterfaceImplementation => "it is called through its interface only; put [Trace] on the interface",
        MethodKind.Ordinary when TraceDecision.Of(method.ContainingType) == true && method.ContainingType.TypeKind == TypeKind.Interface => null,
        MethodKind.Ordinary => Reachability.Fault(method, compilation),
        _ => "it is not called like a method; move the code to a method",
    };

    private static string? TypeFault(INamedTypeSymbol type, Compilation compilation)
    {
        if (!SignatureFacts.IsNameable(type, compilation))
        {
            return "generated code cannot name it; make it and every type around it internal or public, and not file-local";
        }

        return type.GetMembers().OfType<IMethodSymbol>().Any(static method => !method.IsImplicitlyDeclared && TraceDecision.IsTraced(method))
            ? null
            : "it declares no method that could be traced; remove the attribute";
    }
}
