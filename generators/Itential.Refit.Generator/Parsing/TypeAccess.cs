using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Tells whether a type can be named from another file.</summary>
internal static class TypeAccess
{
    /// <summary>Why a type, or a type in it, cannot be named; null when it can.</summary>
    public static string? Obstacle(ITypeSymbol type) => type switch
    {
        IDynamicTypeSymbol => "bound at run time",
        IPointerTypeSymbol or IFunctionPointerTypeSymbol => "a pointer",
        IArrayTypeSymbol array => Obstacle(array.ElementType),
        INamedTypeSymbol named => Declared(named) ?? named.TypeArguments.Select(Obstacle).FirstOrDefault(found => found is not null),
        _ => null,
    };

    /// <summary>Why a type in a signature cannot be used; null when it can. A type bound at run time can be repeated.</summary>
    public static string? ObstacleInSignature(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => ObstacleInSignature(array.ElementType),
        INamedTypeSymbol named => Declared(named)
            ?? (IsErrorWhenUsed(named) ? "obsolete as an error" : null)
            ?? named.TypeArguments.Select(ObstacleInSignature).FirstOrDefault(found => found is not null),
        _ => null,
    };

    /// <summary>Whether naming a type is an error, because it, or a type around it, is obsolete as one.</summary>
    public static bool IsErrorWhenUsed(INamedTypeSymbol? type) =>
        type is not null
        && ((TypeFacts.MayHaveAttributes(type) && IsObsoleteAsError(type)) || IsErrorWhenUsed(type.ContainingType));

    public static bool IsObsoleteAsError(ISymbol symbol) =>
        symbol.GetAttributes().Any(attribute => AttributeNames.Of(attribute) == "ObsoleteAttribute" && attribute.ConstructorArguments.Any(argument => argument.Value is true));

    /// <summary>Why a declared type cannot be named; null when it can.</summary>
    public static string? Declared(INamedTypeSymbol symbol)
    {
        for (var type = symbol; type is not null; type = type.ContainingType)
        {
            if (type.IsFileLocal)
            {
                return "local to its file";
            }

            if (type.DeclaredAccessibility is Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal)
            {
                return SymbolEqualityComparer.Default.Equals(type, symbol)
                    ? SyntaxFacts.GetText(type.DeclaredAccessibility)
                    : $"inside the {SyntaxFacts.GetText(type.DeclaredAccessibility)} type '{type.Name}'";
            }
        }

        return null;
    }
}
