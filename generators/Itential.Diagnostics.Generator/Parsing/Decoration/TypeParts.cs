using Microsoft.CodeAnalysis;

namespace Itential.Diagnostics.Generator.Parsing.Decoration;

/// <summary>Looks through a type and all that it is made of.</summary>
internal static class TypeParts
{
    public static ITypeSymbol? Find(ITypeSymbol type, Func<ITypeSymbol, bool> wanted) => type switch
    {
        _ when wanted(type) => type,
        IArrayTypeSymbol array => Find(array.ElementType, wanted),
        IPointerTypeSymbol pointer => Find(pointer.PointedAtType, wanted),
        INamedTypeSymbol named => named.TypeArguments.Select(argument => Find(argument, wanted)).FirstOrDefault(found => found is not null),
        _ => null,
    };

    /// <summary>Whether an interface does not compile, which the compiler tells.</summary>
    public static bool AreBroken(INamedTypeSymbol type) =>
        type.AllInterfaces.Any(IsBroken) || DecoratedMembers.Of(type).SelectMany(Types).Any(IsBroken);

    private static bool IsBroken(ITypeSymbol type) => Find(type, part => part.TypeKind == TypeKind.Error) is not null;

    private static IEnumerable<ITypeSymbol> Types(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters.Select(parameter => parameter.Type).Append(method.ReturnType),
        IPropertySymbol property => property.Parameters.Select(parameter => parameter.Type).Append(property.Type),
        _ => [((IEventSymbol)member).Type],
    };
}
