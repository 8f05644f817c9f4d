using System.Text;
using Itential.Generators;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Follows a placeholder such as {job.owner.id} through an object.</summary>
internal static class PropertyPathParser
{
    public static RouteValue? Parse(ParameterFacts owner, string[] names, TypeNames types, out (ITypeSymbol Type, string Name) missing)
    {
        missing = default;
        var type = owner.Type;
        var access = new StringBuilder(owner.Access);
        var path = new List<string>();
        var isConditional = false;
        string? format = null;
        foreach (var name in names)
        {
            var plain = TypeFacts.Constrained(TypeFacts.Underlying(type, out var isNullable));
            var properties = ReadableProperties.Of(plain);
            var property = properties.FirstOrDefault(item => WireName(item) == name)
                ?? properties.FirstOrDefault(item => string.Equals(WireName(item), name, StringComparison.OrdinalIgnoreCase))
                ?? properties.FirstOrDefault(item => string.Equals(item.Name, name, StringComparison.OrdinalIgnoreCase));
            if (property is null)
            {
                missing = (plain, name);
                return null;
            }

            var mayBeNull = isNullable || !plain.IsValueType;
            if (plain.TypeKind == TypeKind.Interface && !SymbolEqualityComparer.Default.Equals(plain, property.ContainingType))
            {
                access.Insert(0, $"(({types.NotNull(property.ContainingType)}?)").Append(')');
            }

            isConditional |= mayBeNull;
            access.Append(mayBeNull ? "?." : ".").Append(CSharpText.Identifier(property.Name));
            path.Add(property.Name);
            type = property.Type;
            format = QueryOptions.Of(PropertyAttributes.Find(property, AttributeKind.Query)).Format;
        }

        owner.BoundProperties.Add(string.Join(".", path));
        return new RouteValue(access.ToString(), owner.Name + "." + string.Join(".", path), type, format, owner.Symbol, isConditional);
    }

    private static string WireName(IPropertySymbol property) => PropertyAttributes.WireName(property);
}
