using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>How a type is put together.</summary>
internal static class TypeShape
{
    public static bool HasMethodTypeParameter(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol => true,
        IArrayTypeSymbol array => HasMethodTypeParameter(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(HasMethodTypeParameter),
        _ => false,
    };

    /// <summary>A word for a field that holds something of the type, such as ListOfJob.</summary>
    public static string Word(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Word(array.ElementType) + "Array",
        INamedTypeSymbol { IsTupleType: true } => "Tuple",
        INamedTypeSymbol { TypeArguments.Length: > 0 } generic => generic.Name + "Of" + string.Join("And", generic.TypeArguments.Select(Word)),
        _ => type.Name,
    };
}
