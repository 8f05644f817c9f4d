using Microsoft.CodeAnalysis;

namespace Itential.Diagnostics.Generator.Parsing.Interception;

/// <summary>Finds the type parameters that an interceptor has to declare.</summary>
internal static class TypeParameters
{
    /// <summary>Those of the types around a method, the outermost first.</summary>
    public static IEnumerable<ITypeParameterSymbol> Around(IMethodSymbol method)
    {
        var types = new Stack<INamedTypeSymbol>();
        for (var type = method.ContainingType; type is not null; type = type.ContainingType)
        {
            types.Push(type);
        }

        return types.SelectMany(static type => type.TypeParameters);
    }
}
