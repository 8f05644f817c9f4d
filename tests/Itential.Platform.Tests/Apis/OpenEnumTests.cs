using System.Reflection;
using System.Text.Json;

namespace Itential.Platform.Tests.Apis;

public sealed class OpenEnumTests
{
    private static readonly IReadOnlyList<Type> Types =
    [
        .. typeof(IPlatformClient).Assembly.GetExportedTypes()
            .Where(type => type is { IsClass: true } && Array.Exists(type.GetInterfaces(), face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IOpenEnum<>))),
    ];

    [Fact]
    public void KnownValue_OfEach_IsReadAndWrittenAsItsText()
    {
        Assert.True(Types.Count > 30, $"Only {Types.Count} open enums were found.");

        Findings.None(Types.SelectMany(type => ValuesOf(type).Select(Fault).OfType<string>()));
    }

    [Fact]
    public void KnownValues_OfEach_AreDifferent() =>
        Findings.None(Types.Where(type => ValuesOf(type).Distinct().Count() < ValuesOf(type).Count).Select(type => $"{type.Name} has a text twice."));

    [Fact]
    public void Value_OfEach_IsNeverNull()
    {
        Findings.None(Types.SelectMany(ValuesOf).Where(value => value.Equals(null)).Select(value => $"{value} is null."));
        Findings.None(Types.Where(type => !Refuses(type)).Select(type => $"{type.Name} reads a number."));
    }

    private static IReadOnlyList<object> ValuesOf(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(property => property.PropertyType == type).Select(property => property.GetValue(null)!)];

    private static string? Fault(object value)
    {
        var json = JsonSerializer.Serialize(value, value.GetType());
        var text = (string?)value.GetType().GetProperty("Value")!.GetValue(value);
        var read = JsonSerializer.Deserialize(json, value.GetType());
        return json == JsonSerializer.Serialize(text) && value.Equals(read) && read!.GetHashCode() == value.GetHashCode() && read.ToString() == text
            ? null
            : $"{value.GetType().Name} '{text}' is written as {json} and read as {read}.";
    }

    private static bool Refuses(Type type)
    {
        try
        {
            JsonSerializer.Deserialize("1", type);
            return false;
        }
        catch (JsonException)
        {
            return true;
        }
    }
}
