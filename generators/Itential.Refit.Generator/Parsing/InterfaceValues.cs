using Itential.Generators;
using Itential.Refit.Generator.Diagnostics;
using Itential.Refit.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>The properties of the client's interface and its bases whose values go into every request.</summary>
internal sealed class InterfaceValues(ClientScope scope)
{
    private static readonly AttributeKind[] Exclusive =
        [AttributeKind.Path, AttributeKind.Query, AttributeKind.Header, AttributeKind.HeaderCollection, AttributeKind.Authorize];

    private readonly List<InterfaceValue> _values = [];
    private readonly List<PropertyModel> _properties = [];
    private readonly HashSet<ISymbol> _routed = new(SymbolEqualityComparer.Default);
    private readonly HashSet<(ParameterRole Role, string Name)> _names = [];

    /// <summary>The properties that the client keeps itself.</summary>
    public IReadOnlyList<PropertyModel> Properties => _properties;

    /// <summary>Takes a property in.</summary>
    /// <param name="property">The property.</param>
    /// <param name="isOpen">Whether no interface gives it a body.</param>
    public void Add(IPropertySymbol property, bool isOpen)
    {
        var attributes = property.GetAttributes()
            .Select(attribute => new KeyValuePair<AttributeKind, AttributeData>(AttributeKinds.Of(attribute), attribute))
            .Where(pair => pair.Key != AttributeKind.None)
            .ToList();
        if (Refuses(property, isOpen, attributes))
        {
            return;
        }

        var value = new InterfaceValue(property, RoleOf(attributes), Source(property, isOpen), attributes);
        if (CheckName(value))
        {
            _values.Add(value);
        }
    }

    /// <summary>The values as one method sees them.</summary>
    public MethodValues For(IMethodSymbol method)
    {
        var names = new NameScope();
        foreach (var parameter in method.Parameters)
        {
            names.Reserve(parameter.Name);
        }

        foreach (var type in method.TypeParameters)
        {
            names.Reserve(type.Name);
        }

        return new MethodValues(
            _values.ConvertAll(value => (value.Source, value.Facts(CSharpText.Identifier(names.Take(Local(value.Property.Name)))))),
            symbol => _routed.Add(symbol));
    }

    /// <summary>Tells which values of the path no route has taken.</summary>
    public void CheckUse()
    {
        foreach (var value in _values)
        {
            if (value.Role == ParameterRole.Unclaimed && !scope.HasFailed && !_routed.Contains(value.Property))
            {
                scope.Report(DiagnosticDescriptors.PathValueUnused, MemberParser.Place(scope, value.Property), value.Facts("").WireName, value.Property.Name);
            }
        }
    }

    /// <summary>A name that no field of the client has: those start with an underscore, or an s and one.</summary>
    private static string Local(string property)
    {
        var name = CSharpText.CamelCase(property.TrimStart('_'));
        return name.Length == 0 || char.IsDigit(name[0]) || name.StartsWith("s_", StringComparison.Ordinal) ? "value" + name : name;
    }

    private static ParameterRole RoleOf(List<KeyValuePair<AttributeKind, AttributeData>> attributes)
    {
        var exclusive = attributes.Where(pair => Array.IndexOf(Exclusive, pair.Key) >= 0).Select(pair => pair.Key).ToList();
        return InterfaceValue.RoleOf(exclusive.Count > 0 ? exclusive[0] : AttributeKind.Property);
    }

    private bool Refuses(IPropertySymbol property, bool isOpen, List<KeyValuePair<AttributeKind, AttributeData>> attributes)
    {
        if (TypeFacts.IsBroken(property.Type))
        {
            scope.Fail();
            return true;
        }

        var exclusive = attributes.Where(pair => Array.IndexOf(Exclusive, pair.Key) >= 0).ToList();
        if (exclusive.Count > 1)
        {
            scope.Report(DiagnosticDescriptors.ConflictingAttributes, AttributeLocation.Of(exclusive[1].Value, scope.CancellationToken), property.Name, exclusive[0].Key, exclusive[1].Key);
        }

        if (property.RefKind != RefKind.None || TypeFacts.IsStackOnly(property.Type) || property.Type.TypeKind == TypeKind.Dynamic || TypeAccess.ObstacleInSignature(property.Type) is not null)
        {
            scope.Report(DiagnosticDescriptors.PropertyNotSupported, property, property.Name);
            return true;
        }

        if (Lack(property, isOpen) is { } lack)
        {
            scope.Report(DiagnosticDescriptors.ValueNotReadable, property, property.Name, lack);
            return true;
        }

        return false;
    }

    private static string? Lack(IPropertySymbol property, bool isOpen) => property switch
    {
        _ when isOpen && property.SetMethod is null => "has no setter, so nothing can give it a value; write 'get; set;', or give it a body",
        _ when isOpen && property.SetMethod!.IsInitOnly => "can be set while an object is made only, which callers do not do here; write 'get; set;'",
        _ when !isOpen && property.GetMethod is null => "has no getter, so the client cannot read it; add one",
        _ when !isOpen && TypeAccess.IsObsoleteAsError(property) => "is obsolete as an error, so the client cannot read it; make that a warning",
        _ when property.DeclaredAccessibility is Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal => "cannot be reached by the client; make it public or internal",
        _ => null,
    };

    private string Source(IPropertySymbol property, bool isOpen)
    {
        var declaring = scope.Types[property.ContainingType];
        var name = CSharpText.Identifier(property.Name);
        if (!isOpen)
        {
            return property.IsStatic ? $"{declaring}.{name}" : $"(({declaring})this).{name}";
        }

        var field = scope.Members.Take("_" + CSharpText.CamelCase(property.Name));
        _properties.Add(new PropertyModel
        {
            DeclaringType = declaring,
            Name = name,
            Type = scope.Types[property.Type],
            Field = field,
            IsReadable = property.GetMethod is not null,
            StartsNull = property.Type is { IsReferenceType: true, NullableAnnotation: not NullableAnnotation.Annotated },
        });
        return field;
    }

    private bool CheckName(InterfaceValue value)
    {
        var facts = value.Facts("");
        if (facts.Alias is { } alias && string.IsNullOrWhiteSpace(alias))
        {
            scope.Report(DiagnosticDescriptors.NameEmpty, value.Property, value.Property.Name);
            return false;
        }

        var name = value.Role switch
        {
            ParameterRole.Unclaimed => facts.WireName.ToUpperInvariant(),
            ParameterRole.Query => facts.WireName,
            ParameterRole.Option => MethodValues.OptionKey(facts),
            _ => MethodValues.HeaderName(facts)?.ToUpperInvariant(),
        };
        if (name is not null && !_names.Add((value.Role == ParameterRole.Authorization ? ParameterRole.Header : value.Role, name)))
        {
            scope.Report(DiagnosticDescriptors.ValueTwice, value.Property, value.Property.Name, scope.Client.Name);
            return false;
        }

        return true;
    }
}
