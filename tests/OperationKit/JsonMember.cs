using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OperationKit;

/// <summary>A member of a model as it stands in JSON.</summary>
/// <param name="Property">The property.</param>
/// <param name="Name">The name on the wire.</param>
/// <param name="IsOfTheServer">Whether it is read and never sent.</param>
internal sealed record JsonMember(PropertyInfo Property, string Name, bool IsOfTheServer)
{
    /// <summary>The converter that the property names; null without one.</summary>
    public Type? Converter => Property.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType;

    public static IReadOnlyList<JsonMember> Of(Type model) =>
    [
        .. model.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .Where(property => property.GetMethod!.IsPublic || property.IsDefined(typeof(JsonIncludeAttribute)))
            .Where(property => !property.IsDefined(typeof(JsonExtensionDataAttribute)))
            .Where(property => property.GetCustomAttribute<JsonIgnoreAttribute>()?.Condition != JsonIgnoreCondition.Always)
            .Select(Read),
    ];

    /// <summary>Whether the model keeps members that it has no property for.</summary>
    public static bool KeepsUnknown(Type model) => Array.Exists(model.GetProperties(), property => property.IsDefined(typeof(JsonExtensionDataAttribute)));

    private static JsonMember Read(PropertyInfo property) => new(
        property,
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name),
        property.GetCustomAttribute<JsonIgnoreAttribute>()?.Condition == JsonIgnoreCondition.WhenWriting);
}
