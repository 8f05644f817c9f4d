using Microsoft.CodeAnalysis;

namespace Itential.Diagnostics.Generator.Parsing.Decoration;

/// <summary>Asks whether a class can implement one construction of a generic interface.</summary>
internal static class ArgumentObstacle
{
    /// <summary>The reason with its remedy; null when there is none.</summary>
    public static string? Of(INamedTypeSymbol type, Compilation compilation)
    {
        foreach (var argument in type.TypeArguments)
        {
            if (TypeParts.Find(argument, part => part is ITypeParameterSymbol) is { } parameter)
            {
                return $"what '{parameter.Name}' stands for is not known here; call it with a closed type";
            }

            if (TypeParts.Find(argument, part => part is IDynamicTypeSymbol) is not null)
            {
                return "no class implements an interface of 'dynamic'; use 'object'";
            }

            if (!SignatureFacts.IsNameable(argument, compilation))
            {
                return $"generated code cannot name '{argument.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}'; make it and every type around it internal or public";
            }
        }

        return Meeting(type) is { } member
            ? $"two of its members become '{member}' with these type arguments; rename one of them"
            : null;
    }

    /// <summary>A method that has another's signature once the type arguments are known.</summary>
    private static string? Meeting(INamedTypeSymbol type) => DecoratedMembers.Of(type)
        .OfType<IMethodSymbol>()
        .GroupBy(Signature, StringComparer.Ordinal)
        .FirstOrDefault(group => group.Count() > 1)?
        .First().ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);

    private static string Signature(IMethodSymbol method) =>
        $"{method.ContainingType.ToDisplayString()}.{method.Name}`{method.Arity}({string.Join(",", method.Parameters.Select(parameter => (parameter.RefKind == RefKind.None ? "" : "ref ") + parameter.Type.ToDisplayString()))})";
}
