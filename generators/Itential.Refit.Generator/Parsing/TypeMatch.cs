using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Closes a generic type so that a type in it becomes a given one.</summary>
internal static class TypeMatch
{
    /// <summary>The type closed so that the pattern, which names all its type parameters, is the wanted type; null when that cannot be.</summary>
    public static INamedTypeSymbol? Close(INamedTypeSymbol type, ITypeSymbol pattern, ITypeSymbol wanted)
    {
        var found = new Dictionary<ITypeSymbol, ITypeSymbol>(SymbolEqualityComparer.Default);
        if (!Unify(pattern, wanted, found))
        {
            return null;
        }

        if (type.TypeParameters.Length == 0 || !SymbolEqualityComparer.Default.Equals(type, type.OriginalDefinition))
        {
            return type;
        }

        var arguments = type.TypeParameters.Select(parameter => found[parameter]).ToImmutableArray();
        return type.TypeParameters.Zip(arguments, (parameter, argument) => Satisfies(parameter, argument, found)).All(holds => holds)
            ? type.Construct(arguments, arguments.Select(item => item.NullableAnnotation).ToImmutableArray())
            : null;
    }

    /// <summary>Whether a type names all of some type parameters.</summary>
    public static bool Names(ITypeSymbol type, ImmutableArray<ITypeParameterSymbol> parameters)
    {
        var named = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        Collect(type, named);
        return parameters.All(named.Contains);
    }

    private static void Collect(ITypeSymbol type, HashSet<ISymbol> named)
    {
        switch (type)
        {
            case ITypeParameterSymbol:
                named.Add(type);
                break;
            case IArrayTypeSymbol array:
                Collect(array.ElementType, named);
                break;
            case INamedTypeSymbol generic:
                foreach (var argument in generic.TypeArguments)
                {
                    Collect(argument, named);
                }

                break;
        }
    }

    private static bool Unify(ITypeSymbol pattern, ITypeSymbol wanted, Dictionary<ITypeSymbol, ITypeSymbol> found)
    {
        if (pattern is ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Type })
        {
            if (found.TryGetValue(pattern, out var known))
            {
                return SymbolEqualityComparer.Default.Equals(known, wanted);
            }

            found.Add(pattern, wanted);
            return wanted.SpecialType != SpecialType.System_Void && !TypeFacts.IsStackOnly(wanted);
        }

        if (pattern is IArrayTypeSymbol array)
        {
            return wanted is IArrayTypeSymbol other && array.Rank == other.Rank && Unify(array.ElementType, other.ElementType, found);
        }

        if (pattern is not INamedTypeSymbol { TypeArguments.Length: > 0 } generic)
        {
            return SymbolEqualityComparer.Default.Equals(pattern, wanted);
        }

        return wanted is INamedTypeSymbol named
            && SymbolEqualityComparer.Default.Equals(generic.OriginalDefinition, named.OriginalDefinition)
            && generic.TypeArguments.Zip(named.TypeArguments, (inner, argument) => Unify(inner, argument, found)).All(fits => fits);
    }

    private static bool Satisfies(ITypeParameterSymbol parameter, ITypeSymbol argument, Dictionary<ITypeSymbol, ITypeSymbol> found)
    {
        var isAnnotated = argument.NullableAnnotation == NullableAnnotation.Annotated;
        return (!parameter.HasReferenceTypeConstraint || (argument.IsReferenceType && (!isAnnotated || parameter.ReferenceTypeConstraintNullableAnnotation == NullableAnnotation.Annotated)))
            && (!parameter.HasValueTypeConstraint || (argument.IsValueType && argument.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T))
            && (!parameter.HasUnmanagedTypeConstraint || argument.IsUnmanagedType)
            && (!parameter.HasNotNullConstraint || (!isAnnotated && argument is not ITypeParameterSymbol))
            && (!parameter.HasConstructorConstraint || IsCreatable(argument))
            && parameter.ConstraintTypes.All(constraint => IsA(argument, constraint, found) && !isAnnotated);
    }

    private static bool IsCreatable(ITypeSymbol type) =>
        type.IsValueType
        || type is INamedTypeSymbol { IsAbstract: false } named
            && named.InstanceConstructors.Any(item => item.Parameters.Length == 0 && item.DeclaredAccessibility == Accessibility.Public);

    // A constraint may name the type parameters, which have all been found: IComparable<T>.
    private static bool IsA(ITypeSymbol type, ITypeSymbol constraint, Dictionary<ITypeSymbol, ITypeSymbol> found)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (Unify(constraint, current, found))
            {
                return true;
            }
        }

        return type.AllInterfaces.Any(item => Unify(constraint, item, found));
    }
}
