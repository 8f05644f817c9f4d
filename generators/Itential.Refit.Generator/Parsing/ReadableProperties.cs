using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>The properties that can be read from outside, the type's own before those of its bases.</summary>
internal static class ReadableProperties
{
    public static IReadOnlyList<IPropertySymbol> Of(ITypeSymbol type)
    {
        var properties = new List<IPropertySymbol>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            Add(current, properties, names);
        }

        if (type.TypeKind == TypeKind.Interface)
        {
            foreach (var item in type.AllInterfaces)
            {
                Add(item, properties, names);
            }
        }

        return properties;
    }

    private static void Add(ITypeSymbol type, List<IPropertySymbol> properties, HashSet<string> names)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is IPropertySymbol { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public } property
                && property.GetMethod is { DeclaredAccessibility: Accessibility.Public }
                && names.Add(property.Name))
            {
                properties.Add(property);
            }
            else if (member.DeclaredAccessibility != Accessibility.Private)
            {
                // It hides a property of that name in the bases.
                names.Add(member.Name);
            }
        }
    }
}
