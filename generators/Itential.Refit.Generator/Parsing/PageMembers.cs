using Itential.Generators;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Finds in a page's type what a page is made of.</summary>
internal static class PageMembers
{
    private static readonly string[] Containers = ["metadata", "meta", "data", "result"];

    /// <summary>The collections of the items: the page itself, else its own, else those one level deeper.</summary>
    public static IReadOnlyList<PageMember> Items(ITypeSymbol page, ITypeSymbol item)
    {
        var root = new PageMember("", page);
        if (IsListOf(root, item))
        {
            return [root];
        }

        var own = Of(root);
        var found = own.Where(member => IsListOf(member, item)).ToList();
        return found.Count > 0 ? found : own.SelectMany(Of).Where(member => IsListOf(member, item)).ToList();
    }

    public static bool IsListOf(PageMember member, ITypeSymbol item) =>
        member.Type.SpecialType != SpecialType.System_String
        && SequenceParser.Elements(member.Type) is { } element
        && SymbolEqualityComparer.Default.Equals(element, item);

    public static bool IsInteger(PageMember member) => IsInteger(member.Type);

    public static bool IsInteger(ITypeSymbol type) => TypeFacts.Underlying(type, out _).SpecialType
        is SpecialType.System_Byte or SpecialType.System_SByte or SpecialType.System_Int16 or SpecialType.System_UInt16
        or SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64;

    /// <summary>The first integer that has one of some names, in the page or in what pages keep such numbers in.</summary>
    public static PageMember? Integer(ITypeSymbol page, string[] names)
    {
        var own = Of(new PageMember("", page)).ToList();
        var places = new[] { own }.Concat(Containers.SelectMany(name => own.Where(member => Is(member, name))).Select(member => Of(member).ToList()));
        return places
            .SelectMany(place => names.SelectMany(name => place.Where(member => Is(member, name) && IsInteger(member))))
            .FirstOrDefault();
    }

    /// <summary>The property that a text such as metadata.total names; null when there is none.</summary>
    public static PageMember? Named(ITypeSymbol page, string path)
    {
        PageMember? current = new("", page);
        foreach (var name in path.Split('.'))
        {
            current = current is null ? null : Property(current, name);
        }

        return current;
    }

    /// <summary>The property of a name, on the wire or in C#.</summary>
    public static IPropertySymbol? Property(ITypeSymbol type, string name) => Properties(type).FirstOrDefault(property => IsNamed(property, name));

    public static bool CanBeNull(ITypeSymbol type) => !type.IsValueType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    private static IReadOnlyList<IPropertySymbol> Properties(ITypeSymbol type)
    {
        var plain = TypeFacts.Underlying(type, out _);
        return plain is INamedTypeSymbol && !TypeFacts.IsFramework(plain) ? ReadableProperties.Of(plain) : [];
    }

    private static IEnumerable<PageMember> Of(PageMember owner) => Properties(owner.Type).Select(property => Step(owner, property));

    private static PageMember? Property(PageMember owner, string name) => Property(owner.Type, name) is { } property ? Step(owner, property) : null;

    private static PageMember Step(PageMember owner, IPropertySymbol property)
    {
        var point = owner.Way.Length > 0 && CanBeNull(owner.Type) ? "?." : ".";
        return new PageMember(owner.Way + point + CSharpText.Identifier(property.Name), property.Type);
    }

    private static bool Is(PageMember member, string name) => Plain(member.Way.Substring(member.Way.LastIndexOf('.') + 1)) == name;

    private static bool IsNamed(IPropertySymbol property, string name) =>
        Plain(property.Name) == Plain(name) || Plain(PropertyAttributes.WireName(property)) == Plain(name);

    private static string Plain(string name) => name.Replace("_", "").TrimStart('@').ToLowerInvariant();
}
