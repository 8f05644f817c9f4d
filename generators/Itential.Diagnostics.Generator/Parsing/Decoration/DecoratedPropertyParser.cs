using Itential.Diagnostics.Generator.Model;
using Itential.Generators;
using Microsoft.CodeAnalysis;

namespace Itential.Diagnostics.Generator.Parsing.Decoration;

/// <summary>Reads a property or an indexer of an interface.</summary>
internal static class DecoratedPropertyParser
{
    public static DecoratedPropertyModel Parse(IPropertySymbol property, TypeNames types)
    {
        // The accessor has the parameters as a method has them.
        var accessors = new[] { property.GetMethod, property.SetMethod }.Where(DecoratedMembers.IsImplemented).Select(accessor => accessor!).ToList();
        var parameters = MethodParser.Parse(accessors[0], ResultKind.Plain, types).Parameters.Take(property.Parameters.Length).ToList();
        var declaring = Declaring(property, types);
        var name = property.IsIndexer ? $"this[{string.Join(", ", parameters.Select(parameter => parameter.Declaration))}]" : CSharpText.Identifier(property.Name);
        return new DecoratedPropertyModel
        {
            Attributes = AttributeText.Of(property),
            Declaration = $"{Type(property, types)} {declaring}.{name}",
            DeclaringType = declaring,
            Access = property.IsIndexer ? $"[{string.Join(", ", parameters.Select(parameter => parameter.Argument))}]" : "." + name,
            Accessors = accessors.Select(accessor => new DecoratedAccessorModel(Keyword(accessor), AttributeText.Of(accessor))).ToEquatableArray(),
            ReturnsByReference = property.ReturnsByRef || property.ReturnsByRefReadonly,
            IsUnsafe = accessors.Exists(SignatureFacts.NeedsUnsafe),
        };
    }

    public static string Declaring(ISymbol member, TypeNames types) => types.NotNull(member.ContainingType);

    private static string Type(IPropertySymbol property, TypeNames types)
    {
        var type = property.Type.TypeKind == TypeKind.Dynamic ? "object?" : types[property.Type];
        if (property.ReturnsByRef)
        {
            return "ref " + type;
        }

        return property.ReturnsByRefReadonly ? "ref readonly " + type : type;
    }

    private static string Keyword(IMethodSymbol accessor)
    {
        if (accessor.MethodKind == MethodKind.PropertyGet)
        {
            return "get";
        }

        return accessor.IsInitOnly ? "init" : "set";
    }
}
