using Microsoft.CodeAnalysis;

namespace Itential.Diagnostics.Generator.Parsing.Interception;

/// <summary>Tells which methods are traced where they are called.</summary>
internal static class TraceDecision
{
    public static bool IsTraced(IMethodSymbol method)
    {
        if (method.MethodKind != MethodKind.Ordinary)
        {
            return false;
        }

        var type = method.ContainingType;
        var ofType = Of(type);
        if (type.TypeKind == TypeKind.Interface)
        {
            // A traced interface has a decorator, which traces all of its members.
            return ofType != true && Of(method) == true;
        }

        return Of(method) ?? (ofType == true && !method.IsImplicitlyDeclared);
    }

    /// <summary>What the symbol's own attribute says; null without one.</summary>
    public static bool? Of(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (IsTrace(attribute.AttributeClass))
            {
                return !attribute.ConstructorArguments.Any(static argument => argument.Value is false);
            }
        }

        return symbol is IMethodSymbol { PartialDefinitionPart: { } definition } ? Of(definition) : null;
    }

    public static bool IsTrace(INamedTypeSymbol? type) =>
        type is { Name: "TraceAttribute", ContainingNamespace: { Name: "Diagnostics", ContainingNamespace: { Name: "Itential", ContainingNamespace.IsGlobalNamespace: true } } };
}
