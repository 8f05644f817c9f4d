using Itential.Generators;
using Itential.Refit.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Looks into collections and dictionaries.</summary>
internal static class SequenceParser
{
    /// <summary>The type of the elements; null when the type is no collection, or more than one.</summary>
    public static ITypeSymbol? Elements(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
        {
            return array.Rank == 1 ? array.ElementType : null;
        }

        return Sequence(TypeFacts.Underlying(type, out _));
    }

    /// <summary>The type of the elements of an asynchronous sequence; null when the type is none, or more than one.</summary>
    public static ITypeSymbol? AsyncElements(ITypeSymbol type)
    {
        var sequences = type.AllInterfaces.Cast<ITypeSymbol>().Append(type)
            .Where(item => item is INamedTypeSymbol { Name: "IAsyncEnumerable", TypeArguments.Length: 1 } named && TypeFacts.IsIn(named, "System.Collections.Generic"))
            .ToList();
        return sequences.Count == 1 ? ((INamedTypeSymbol)sequences[0]).TypeArguments[0] : null;
    }

    /// <summary>The types of key and value; null when the type is no dictionary.</summary>
    public static (ITypeSymbol Key, ITypeSymbol Value)? Pairs(ITypeSymbol type) =>
        type is not IArrayTypeSymbol
        && Sequence(TypeFacts.Underlying(type, out _)) is INamedTypeSymbol { Name: "KeyValuePair", TypeArguments.Length: 2 } pair
        && TypeFacts.IsIn(pair, "System.Collections.Generic")
            ? (pair.TypeArguments[0], pair.TypeArguments[1])
            : null;

    public static SequenceModel Shape(ITypeSymbol type, ITypeSymbol element, TypeNames types) =>
        Shape(type, $"global::System.Collections.Generic.IEnumerable<{types[element]}>");

    public static SequenceModel PairShape(ITypeSymbol type, ITypeSymbol key, ITypeSymbol value, TypeNames types) =>
        Shape(type, $"global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<{types[key]}, {types[value]}>>");

    private static SequenceModel Shape(ITypeSymbol type, string sequence)
    {
        var plain = TypeFacts.Underlying(type, out _);
        return new SequenceModel(TypeFacts.NullCheck(type), IsWalkedAsItIs(plain) ? null : sequence);
    }

    // What a type of the user's own gives to foreach may be something else than its elements.
    private static bool IsWalkedAsItIs(ITypeSymbol type) =>
        type is IArrayTypeSymbol
        || (TypeFacts.IsFramework(type) && type.Name is "List" or "IEnumerable" or "ICollection" or "IReadOnlyCollection" or "IList" or "IReadOnlyList"
            or "HashSet" or "ISet" or "IReadOnlySet" or "SortedSet" or "Dictionary" or "IDictionary" or "IReadOnlyDictionary" or "SortedDictionary"
            or "ImmutableArray" or "ImmutableList");

    private static ITypeSymbol? Sequence(ITypeSymbol type)
    {
        if (IsSequence(type, out var own))
        {
            return own;
        }

        ITypeSymbol? found = null;
        foreach (var item in type.AllInterfaces)
        {
            if (IsSequence(item, out var element))
            {
                if (found is not null)
                {
                    return null;
                }

                found = element;
            }
        }

        return found;
    }

    private static bool IsSequence(ITypeSymbol type, out ITypeSymbol? element)
    {
        element = type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T ? ((INamedTypeSymbol)type).TypeArguments[0] : null;
        return element is not null;
    }
}
