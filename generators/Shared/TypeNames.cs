using Microsoft.CodeAnalysis;

namespace Itential.Generators;

/// <summary>Writes types with all their qualifiers, each once.</summary>
internal sealed class TypeNames
{
    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private readonly Dictionary<ITypeSymbol, string> _names = new(SymbolEqualityComparer.IncludeNullability);

    public string this[ITypeSymbol type]
    {
        get
        {
            if (!_names.TryGetValue(type, out var name))
            {
                name = type.ToDisplayString(Format);
                _names.Add(type, name);
            }

            return name;
        }
    }

    /// <summary>The type as its own non-null value.</summary>
    public string NotNull(ITypeSymbol type) => this[type.WithNullableAnnotation(NullableAnnotation.NotAnnotated)];

    /// <summary>The type as a message names it.</summary>
    public static string Short(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
