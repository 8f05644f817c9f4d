using Microsoft.CodeAnalysis;

namespace Itential.Diagnostics.Generator.Parsing;

/// <summary>Names types as records do: namespace and names, without type parameters.</summary>
internal static class TraceNames
{
    private static readonly SymbolDisplayFormat Format = new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    public static string Of(INamedTypeSymbol type) => type.ToDisplayString(Format);
}
