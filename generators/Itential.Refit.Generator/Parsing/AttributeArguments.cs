using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Reads attribute arguments by the names of the constructor's parameters and of the properties.</summary>
internal static class AttributeArguments
{
    public static object? Value(AttributeData attribute, string name)
    {
        foreach (var named in attribute.NamedArguments)
        {
            if (string.Equals(named.Key, name, StringComparison.OrdinalIgnoreCase))
            {
                return Single(named.Value);
            }
        }

        var parameters = attribute.AttributeConstructor?.Parameters ?? [];
        for (var i = 0; i < parameters.Length && i < attribute.ConstructorArguments.Length; i++)
        {
            if (string.Equals(parameters[i].Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return Single(attribute.ConstructorArguments[i]);
            }
        }

        return null;
    }

    public static string? Text(AttributeData attribute, string name) => Value(attribute, name) as string;

    /// <summary>The first argument, whatever its name is.</summary>
    public static object? First(AttributeData attribute) =>
        attribute.ConstructorArguments.Length == 0 ? null : Single(attribute.ConstructorArguments[0]);

    /// <summary>The texts of a params argument.</summary>
    public static IEnumerable<string?> Texts(AttributeData attribute)
    {
        if (attribute.ConstructorArguments.Length != 1 || attribute.ConstructorArguments[0] is not { Kind: TypedConstantKind.Array, IsNull: false } array)
        {
            return [];
        }

        return array.Values.Select(value => Single(value) as string);
    }

    private static object? Single(TypedConstant constant) => constant.Kind is TypedConstantKind.Array or TypedConstantKind.Error ? null : constant.Value;
}
