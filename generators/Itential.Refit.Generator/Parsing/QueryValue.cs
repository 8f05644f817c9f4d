using System.Collections.Immutable;
using Itential.Generators;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>A parameter, or a property, element or entry at any depth of one, that becomes pairs.</summary>
internal sealed class QueryValue
{
    private static readonly HashSet<string> Nothing = new(StringComparer.Ordinal);

    public QueryValue(ParameterFacts parameter)
    {
        Symbol = parameter.Symbol;
        Type = parameter.Type;
        Access = parameter.Access;
        Name = WireName.Fixed(parameter.WireName);
        Path = parameter.Name;
        Options = parameter.Query;
        Bound = parameter.BoundProperties;
        Prefix = Options.Prefix is { Length: > 0 } prefix ? WireName.Fixed(prefix + Options.Delimiter) : WireName.Empty;
        Delimiter = Options.Delimiter;
    }

    private QueryValue(QueryValue owner, IPropertySymbol property)
    {
        Symbol = owner.Symbol;
        Type = property.Type;
        Access = CSharpText.Identifier(property.Name);
        Options = QueryOptions.Of(PropertyAttributes.Find(property, AttributeKind.Query));
        Delimiter = PropertyAttributes.Find(property, AttributeKind.Query) is null ? owner.Delimiter : Options.Delimiter;
        var before = Options.Prefix is { Length: > 0 } prefix ? owner.Prefix.Then(prefix + Delimiter) : owner.Prefix;
        Name = before.Then(PropertyAttributes.Name(property));
        Prefix = Name.Then(Delimiter);
        Path = owner.Path + "." + property.Name;
        Bound = owner.Bound;
        Owners = owner.Owners.Add(owner.Type);
    }

    // The names of an element start at run time, with its index or key.
    private QueryValue(QueryValue owner, ITypeSymbol type, string suffix, QueryOptions options)
    {
        Symbol = owner.Symbol;
        Type = type;
        Access = "";
        Name = WireName.Empty;
        Prefix = WireName.Empty;
        Path = owner.Path + suffix;
        Options = options;
        Delimiter = owner.Delimiter;
        Bound = Nothing;
        Owners = owner.Owners.Add(owner.Type);
    }

    /// <summary>The parameter that a fault is told at.</summary>
    public ISymbol Symbol { get; }

    public ITypeSymbol Type { get; }

    /// <summary>The parameter, or the property of its owner.</summary>
    public string Access { get; }

    /// <summary>The name on the wire.</summary>
    public WireName Name { get; }

    /// <summary>The way from the parameter, for messages.</summary>
    public string Path { get; }

    /// <summary>The text before the names of this value's own properties or keys.</summary>
    public WireName Prefix { get; }

    public string Delimiter { get; }

    public QueryOptions Options { get; }

    /// <summary>Properties that the route has taken.</summary>
    public HashSet<string> Bound { get; }

    /// <summary>The types around this value, outermost first.</summary>
    public ImmutableArray<ITypeSymbol> Owners { get; } = [];

    public bool IsBound => Bound.Count > 0 && Bound.Contains(Path.Substring(Path.IndexOf('.') + 1));

    public QueryValue Property(IPropertySymbol property) => new(this, property);

    public QueryValue Element(ITypeSymbol type) => new(this, type, "[]", QueryOptions.Default with { Format = Options.Format });

    public QueryValue Entry(ITypeSymbol type) =>
        new(this, type, "[]", QueryOptions.Default with { Format = Options.Format, CollectionFormat = Options.CollectionFormat });
}
