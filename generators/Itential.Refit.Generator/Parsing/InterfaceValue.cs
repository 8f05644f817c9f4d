using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>A property of the interface whose value goes into every request.</summary>
/// <param name="Property">The property.</param>
/// <param name="Role">What its value is for; Unclaimed for a value of the path.</param>
/// <param name="Source">The expression that reads it.</param>
/// <param name="Attributes">Its attributes that mean something.</param>
internal sealed record InterfaceValue(IPropertySymbol Property, ParameterRole Role, string Source, IReadOnlyList<KeyValuePair<AttributeKind, AttributeData>> Attributes)
{
    private static readonly AttributeKind[] Marks =
        [AttributeKind.Path, AttributeKind.Query, AttributeKind.Header, AttributeKind.HeaderCollection, AttributeKind.Authorize, AttributeKind.Property];

    public static bool IsMarked(ISymbol member) =>
        member is IPropertySymbol { IsIndexer: false, ExplicitInterfaceImplementations.Length: 0 } property
        && (!property.IsStatic || !property.IsAbstract)
        && property.GetAttributes().Any(attribute => Array.IndexOf(Marks, AttributeKinds.Of(attribute)) >= 0);

    public static ParameterRole RoleOf(AttributeKind kind) => kind switch
    {
        AttributeKind.Query => ParameterRole.Query,
        AttributeKind.Header => ParameterRole.Header,
        AttributeKind.HeaderCollection => ParameterRole.HeaderCollection,
        AttributeKind.Authorize => ParameterRole.Authorization,
        AttributeKind.Property => ParameterRole.Option,
        _ => ParameterRole.Unclaimed,
    };

    /// <summary>The value as a parameter of one method.</summary>
    public ParameterFacts Facts(string local)
    {
        var facts = new ParameterFacts(Property, Property.Type, local) { Role = Role };
        foreach (var attribute in Attributes)
        {
            facts.Add(attribute.Key, attribute.Value);
        }

        return facts;
    }
}
