using Itential.Generators;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>A parameter while its method is read, or a property of the interface that stands for one in every method.</summary>
internal sealed class ParameterFacts(ISymbol symbol, ITypeSymbol type, string access)
{
    private readonly Dictionary<AttributeKind, AttributeData> _attributes = [];

    public ISymbol Symbol { get; } = symbol;

    public ITypeSymbol Type { get; } = type;

    public string Name => Symbol.Name;

    /// <summary>The parameter as an expression.</summary>
    public string Access { get; } = access;

    public ParameterRole Role { get; set; }

    /// <summary>Whether route or query have looked at it for null, so that the compiler takes it for nullable from there on.</summary>
    public bool IsAskedForNull =>
        (Role is ParameterRole.Route or ParameterRole.Query || BoundProperties.Count > 0)
        && Type is { IsReferenceType: true, NullableAnnotation: not NullableAnnotation.Annotated };

    /// <summary>Whether its type has been refused already, so that nothing more is said of it.</summary>
    public bool IsRefused { get; set; }

    public bool HasAttributes => _attributes.Count > 0;

    public string WireName => Alias ?? Name;

    public string? Alias => this[AttributeKind.AliasAs] is { } attribute ? AttributeArguments.Text(attribute, "name") ?? "" : PathName;

    public QueryOptions Query => QueryOptions.Of(this[AttributeKind.Query]);

    /// <summary>The paths of properties that placeholders have taken, such as Owner.Id.</summary>
    public HashSet<string> BoundProperties { get; } = new(StringComparer.Ordinal);

    private string? PathName => this[AttributeKind.Path] is { ConstructorArguments.Length: 1 } attribute ? AttributeArguments.First(attribute) as string ?? "" : null;

    public AttributeData? this[AttributeKind kind] => _attributes.TryGetValue(kind, out var attribute) ? attribute : null;

    public void Add(AttributeKind kind, AttributeData attribute) => _attributes[kind] = attribute;
}
