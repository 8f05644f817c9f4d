using Microsoft.CodeAnalysis;

namespace Itential.Refit.CodeFixes.Declarations;

/// <summary>Looks into types that have one type argument.</summary>
internal static class OnlyArgument
{
    /// <summary>The type argument; null where there is none or more than one.</summary>
    public static ITypeSymbol? Of(ITypeSymbol? type) => type is INamedTypeSymbol { TypeArguments: { Length: 1 } arguments } ? arguments[0] : null;
}
