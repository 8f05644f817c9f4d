using System.Reflection;

namespace Itential.Platform.Tests.Apis;

public sealed class FieldTests
{
    private static readonly IReadOnlyList<PropertyInfo> Fields =
    [
        .. typeof(IPlatformClient).Assembly.GetExportedTypes()
            .Where(type => type is { IsAbstract: true, IsSealed: true } && type.Name.EndsWith("Fields", StringComparison.Ordinal))
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static)),
    ];

    [Fact]
    public void Field_OfEachList_NamesAMemberOfItsItems()
    {
        Assert.True(Fields.Count > 100, $"Only {Fields.Count} fields were found.");

        Findings.None(Fields.Where(field => !Has(ItemOf(field), NameOf(field))).Select(field => $"{field.DeclaringType!.Name}.{field.Name}: {ItemOf(field).Name} has no member '{NameOf(field)}'."));
    }

    [Fact]
    public void Field_OfEachList_IsNamedOnce() =>
        Findings.None(Fields.GroupBy(field => (field.DeclaringType!.Name, NameOf(field))).Where(group => group.Count() > 1).Select(group => $"{group.Key} is there {group.Count()} times."));

    private static Type ItemOf(PropertyInfo field) => field.PropertyType.GetGenericArguments()[0];

    private static string NameOf(PropertyInfo field) => field.GetValue(null)!.ToString()!;

    private static bool Has(Type? type, string path)
    {
        foreach (var name in path.Split('.'))
        {
            type = type is null ? null : JsonMember.Of(type).FirstOrDefault(member => member.Name == name)?.Property.PropertyType;
            type = JsonSample.ItemOf(type) ?? type;
        }

        return type is not null;
    }
}
