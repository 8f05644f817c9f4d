using Microsoft.CodeAnalysis;

namespace Itential.Diagnostics.Generator.Parsing;

/// <summary>What a signature asks of the code that repeats it.</summary>
internal static class SignatureFacts
{
    public static bool NeedsUnsafe(IMethodSymbol method) =>
        IsPointer(method.ReturnType) || method.Parameters.Any(parameter => IsPointer(parameter.Type));

    /// <summary>Whether code in the same assembly may name every type of the signature.</summary>
    public static bool IsNameable(IMethodSymbol method, Compilation compilation) =>
        IsNameable(method.ContainingType, compilation)
        && IsNameable(method.ReturnType, compilation)
        && method.Parameters.All(parameter => IsNameable(parameter.Type, compilation))
        && method.TypeParameters.All(parameter => parameter.ConstraintTypes.All(type => IsNameable(type, compilation)));

    public static bool IsNameable(ITypeSymbol type, Compilation compilation) => type switch
    {
        ITypeParameterSymbol or IDynamicTypeSymbol => true,
        IArrayTypeSymbol array => IsNameable(array.ElementType, compilation),
        IPointerTypeSymbol pointer => IsNameable(pointer.PointedAtType, compilation),
        IFunctionPointerTypeSymbol function => IsNameable(function.Signature.ReturnType, compilation) && function.Signature.Parameters.All(parameter => IsNameable(parameter.Type, compilation)),
        INamedTypeSymbol named => IsNameable(named, compilation),
        _ => false,
    };

    private static bool IsNameable(INamedTypeSymbol type, Compilation compilation)
    {
        for (var outer = type; outer is not null; outer = outer.ContainingType)
        {
            if (outer.IsFileLocal || !outer.CanBeReferencedByName && !outer.IsTupleType || outer.TypeKind == TypeKind.Error
                || !compilation.IsSymbolAccessibleWithin(outer.OriginalDefinition, compilation.Assembly)
                || !outer.TypeArguments.All(argument => IsNameable(argument, compilation)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPointer(ITypeSymbol type) => type switch
    {
        IPointerTypeSymbol or IFunctionPointerTypeSymbol => true,
        IArrayTypeSymbol array => IsPointer(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(IsPointer),
        _ => false,
    };
}
