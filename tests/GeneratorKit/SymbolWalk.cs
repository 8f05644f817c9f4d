using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace GeneratorKit;

/// <summary>Looks through a value for anything that keeps a compilation alive.</summary>
internal static class SymbolWalk
{
    /// <returns>The path to the first find, or null.</returns>
    public static string? Find(object? value) => Find(value, value?.GetType().Name ?? "", new HashSet<object>(ReferenceEqualityComparer.Instance));

    private static string? Find(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum)
        {
            return null;
        }

        if (value is ISymbol or SyntaxNode or SyntaxTree or Compilation or Location or SemanticModel or SyntaxReference or AttributeData)
        {
            return $"{path} ({value.GetType().Name})";
        }

        if (!value.GetType().IsValueType && !seen.Add(value))
        {
            return null;
        }

        if (value is IEnumerable items)
        {
            var index = 0;
            foreach (var item in items)
            {
                if (Find(item, $"{path}[{index++}]", seen) is { } found)
                {
                    return found;
                }
            }
        }

        for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (Find(field.GetValue(value), $"{path}.{field.Name}", seen) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }
}
