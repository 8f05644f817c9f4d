using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>What the attributes of a model's property say.</summary>
internal static class PropertyAttributes
{
    /// <summary>The name on the wire: [AliasAs], else [JsonPropertyName] or Newtonsoft's [JsonProperty], else the property's own.</summary>
    public static string WireName(IPropertySymbol property) => Name(property).Text;

    /// <summary>The same, with what settings may change about it.</summary>
    public static WireName Name(IPropertySymbol property)
    {
        string? json = null;
        foreach (var attribute in property.GetAttributes())
        {
            if (AttributeKinds.Of(attribute) == AttributeKind.AliasAs)
            {
                return Parsing.WireName.Fixed(AttributeArguments.Text(attribute, "name") ?? "");
            }

            json = AttributeNames.Of(attribute) switch
            {
                "JsonPropertyNameAttribute" => AttributeArguments.First(attribute) as string,
                "JsonPropertyAttribute" => AttributeArguments.Text(attribute, "PropertyName"),
                _ => null,
            } ?? json;
        }

        return Parsing.WireName.Property(property.Name, json);
    }

    public static AttributeData? Find(IPropertySymbol property, AttributeKind kind)
    {
        foreach (var attribute in property.GetAttributes())
        {
            if (AttributeKinds.Of(attribute) == kind)
            {
                return attribute;
            }
        }

        return null;
    }

    /// <summary>Whether the property is left out.</summary>
    public static bool IsIgnored(IPropertySymbol property)
    {
        foreach (var attribute in property.GetAttributes())
        {
            switch (AttributeNames.Of(attribute))
            {
                case "IgnoreDataMemberAttribute":
                case "JsonIgnoreAttribute" when AttributeArguments.Value(attribute, "Condition") is null or 1:
                case "ObsoleteAttribute" when attribute.ConstructorArguments.Any(argument => argument.Value is true):
                    return true;
            }
        }

        return false;
    }
}
