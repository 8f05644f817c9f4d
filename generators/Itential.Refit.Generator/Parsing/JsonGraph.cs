using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Follows types to what they are made of, as System.Text.Json's generator does.</summary>
internal sealed class JsonGraph
{
    private readonly HashSet<ITypeSymbol> _types = new(SymbolEqualityComparer.Default);
    private readonly Queue<ITypeSymbol> _open = new();
    private readonly bool _includesFields;

    public JsonGraph(IEnumerable<ITypeSymbol> roots, bool includesFields)
    {
        _includesFields = includesFields;
        foreach (var root in roots)
        {
            Add(root);
        }
    }

    /// <summary>Whether a type is one of the roots, or reachable from one. Follows no further than it must.</summary>
    public bool Reaches(ITypeSymbol type)
    {
        while (!_types.Contains(type))
        {
            if (_open.Count == 0)
            {
                return false;
            }

            Follow(_open.Dequeue());
        }

        return true;
    }

    private static AttributeData? Find(ISymbol symbol, string name) => symbol.GetAttributes().FirstOrDefault(attribute => AttributeNames.Of(attribute) == name);

    private static bool IsIgnored(ISymbol member) =>
        Find(member, "JsonIgnoreAttribute") is { } attribute && AttributeArguments.Value(attribute, "Condition") is null or 1;

    private void Add(ITypeSymbol type)
    {
        if (_types.Add(type))
        {
            _open.Enqueue(type);
        }
    }

    private void Follow(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
        {
            Add(array.ElementType);
        }
        else if (type is INamedTypeSymbol { SpecialType: SpecialType.None, TypeKind: not TypeKind.Enum } named)
        {
            Follow(named);
        }
        else if (type is INamedTypeSymbol { TypeArguments.Length: > 0 } special)
        {
            Arguments(special);
        }
    }

    private void Follow(INamedTypeSymbol type)
    {
        if (TypeFacts.IsFramework(type))
        {
            Arguments(type);
            return;
        }

        if (TypeFacts.MayHaveAttributes(type))
        {
            if (Find(type, "JsonConverterAttribute") is not null)
            {
                return;
            }

            foreach (var attribute in type.GetAttributes())
            {
                if (AttributeNames.Of(attribute) == "JsonDerivedTypeAttribute" && AttributeArguments.First(attribute) is ITypeSymbol derived)
                {
                    Add(derived);
                }
            }
        }

        if (SequenceParser.Pairs(type) is { } pair)
        {
            Add(pair.Key);
            Add(pair.Value);
        }
        else if (SequenceParser.Elements(type) is { } element)
        {
            Add(element);
        }
        else
        {
            Members(type);
        }
    }

    private void Arguments(INamedTypeSymbol type)
    {
        foreach (var argument in type.TypeArguments)
        {
            Add(argument);
        }
    }

    private void Members(INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            Declared(current);
        }

        if (type.TypeKind == TypeKind.Interface)
        {
            foreach (var item in type.AllInterfaces)
            {
                Declared(item);
            }
        }
    }

    private void Declared(INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers())
        {
            var memberType = member switch
            {
                IPropertySymbol { IsStatic: false, IsIndexer: false } property when property.DeclaredAccessibility == Accessibility.Public || Find(property, "JsonIncludeAttribute") is not null => property.Type,
                IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false } field when (_includesFields && field.DeclaredAccessibility == Accessibility.Public) || Find(field, "JsonIncludeAttribute") is not null => field.Type,
                _ => null,
            };
            if (memberType is not null && !IsIgnored(member) && Find(member, "JsonConverterAttribute") is null)
            {
                Add(memberType);
            }
        }
    }
}
