using System.Reflection;

namespace Itential.Gateway.Tests.Querying;

public sealed class GatewayFieldTests
{
    private static readonly IReadOnlyList<PropertyInfo> Fields =
    [
        .. typeof(IGatewayClient).Assembly.GetExportedTypes()
            .Where(type => type is { IsAbstract: true, IsSealed: true } && type.Name.EndsWith("Fields", StringComparison.Ordinal))
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static)),
    ];

    [Fact]
    public void Field_OfEachList_NamesAMemberOfItsItems()
    {
        Assert.True(Fields.Count > 30, $"Only {Fields.Count} fields were found.");

        Findings.None(Fields
            .Where(field => JsonMember.Of(field.PropertyType.GetGenericArguments()[0]).All(member => member.Name != field.GetValue(null)!.ToString()))
            .Select(field => $"{field.DeclaringType!.Name}.{field.Name}: no item has a member '{field.GetValue(null)}'."));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Field_WithoutAName_IsRefused(string name) =>
        Assert.Contains("needs a name", Assert.Throws<ArgumentException>(() => new GatewayField<GatewayModule>(name)).Message, StringComparison.Ordinal);
}
