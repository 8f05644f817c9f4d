using Microsoft.CodeAnalysis;

namespace Itential.Generators;

/// <summary>Writes types with all their qualifiers, each once.</summary>
/// <param name="aliases">The extern alias of an assembly that has no other; null where no reference has one.</param>
internal sealed class TypeNames(Func<IAssemblySymbol, string?>? aliases = null)
{
    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private readonly Dictionary<ITypeSymbol, string> _names = new(SymbolEqualityComparer.IncludeNullability);

    /// <summary>The types that have been written so far.</summary>
    public IEnumerable<ITypeSymbol> Written => _names.Keys;

    public string this[ITypeSymbol type]
    {
        get
        {
            if (!_names.TryGetValue(type, out var name))
            {
                name = aliases is null ? type.ToDisplayString(Format) : WithAliases(type, aliases);
                _names.Add(type, name);
            }

            return name;
        }
    }

    /// <summary>The type as its own non-null value.</summary>
    public string NotNull(ITypeSymbol type) => this[type.WithNullableAnnotation(NullableAnnotation.NotAnnotated)];

    /// <summary>The type as a message names it.</summary>
    public static string Short(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    private static string WithAliases(ITypeSymbol type, Func<IAssemblySymbol, string?> aliases)
    {
        var parts = type.ToDisplayParts(Format);
        var texts = new string[parts.Length];
        string? alias = null;
        for (var i = parts.Length - 1; i >= 0; i--)
        {
            texts[i] = parts[i].ToString();
            if (parts[i].Symbol is INamedTypeSymbol named)
            {
                alias = named.ContainingAssembly is { } assembly ? aliases(assembly) : null;
            }
            else if (texts[i] == "global" && parts[i].Kind == SymbolDisplayPartKind.Keyword && alias is not null)
            {
                texts[i] = alias;
            }
        }

        return string.Concat(texts);
    }
}
