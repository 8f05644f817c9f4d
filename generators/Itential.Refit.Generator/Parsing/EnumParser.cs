using Itential.Generators;
using Itential.Refit.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Reads the wire names of an enum.</summary>
internal static class EnumParser
{
    public static EnumModel Parse(INamedTypeSymbol type, string method, TypeNames types)
    {
        var typeName = types.NotNull(type);
        var seen = new HashSet<object>();
        var names = new List<EnumNameModel>();
        foreach (var field in type.GetMembers().OfType<IFieldSymbol>())
        {
            if (field.ConstantValue is { } value && seen.Add(value))
            {
                names.Add(new EnumNameModel(Expression(typeName, field, value), WireName(field)));
            }
        }

        return new EnumModel(typeName, method, names.ToEquatableArray());
    }

    private static string WireName(IFieldSymbol field)
    {
        foreach (var attribute in field.GetAttributes())
        {
            var name = AttributeNames.Of(attribute) switch
            {
                "EnumMemberAttribute" => AttributeArguments.Text(attribute, "Value"),
                "JsonStringEnumMemberNameAttribute" => AttributeArguments.First(attribute) as string,
                _ => null,
            };
            if (name is not null)
            {
                return name;
            }
        }

        return field.Name;
    }

    // A member whose use is an error is reached by its number.
    private static string Expression(string type, IFieldSymbol field, object value) =>
        field.GetAttributes().Any(IsErrorWhenUsed)
            ? $"({type})({Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)})"
            : $"{type}.{CSharpText.Identifier(field.Name)}";

    private static bool IsErrorWhenUsed(AttributeData attribute) =>
        AttributeNames.Of(attribute) == "ObsoleteAttribute" && attribute.ConstructorArguments.Any(argument => argument.Value is true);
}
