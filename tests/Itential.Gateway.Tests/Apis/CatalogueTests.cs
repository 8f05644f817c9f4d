using System.Reflection;
using System.Text.Json.Serialization;
using Itential.Refit;
using TestKit;

namespace Itential.Gateway.Tests.Apis;

public sealed class CatalogueTests
{
    private static readonly IReadOnlyList<EndpointRow> Rows = EndpointRow.ReadAll("gateway");

    public static TheoryData<Type, string> Interfaces { get; } = new()
    {
        { typeof(IGatewayDevicesApi), "devices" },
        { typeof(IGatewayScriptsApi), "scripts" },
        { typeof(IGatewayPlaybooksApi), "playbooks" },
        { typeof(IGatewaySystemApi), "system" },
    };

    [Fact]
    public void Catalogue_Read_HoldsEveryOperation() => Assert.Equal(250, Rows.Count);

    [Fact]
    public void Interfaces_OfTheAssembly_AreAllListedHere() =>
        Assert.Equal(
            typeof(IGatewayDevicesApi).Assembly.GetExportedTypes().Where(type => type.IsDefined(typeof(JsonContextAttribute))).Select(type => type.Name).Order(),
            Interfaces.Select(row => row.Data.Item1.Name).Order());

    [Theory]
    [MemberData(nameof(Interfaces))]
    public void Method_OfAnInterface_IsARowOfTheCatalogue(Type api, string service)
    {
        foreach (var method in DeclaredMethod.Of(api))
        {
            var row = Assert.Single(Rows, row => row.Route == method.Route);
            Assert.Equal(service, row.Service);
            Assert.True(row.Confidence == "?" == method.IsExperimental, $"{method} and its row do not agree on whether it is doubtful.");
            Assert.All(method.QueryNames, name => Assert.Contains(name, row.Query.Split(',').Select(part => part.Split(':')[0])));
        }
    }

    [Theory]
    [MemberData(nameof(Interfaces))]
    public void Row_OfAService_HasOneMethod(Type api, string service)
    {
        var methods = DeclaredMethod.Of(api);

        Assert.All(Rows.Where(row => row.Service == service), row => Assert.Single(methods, method => method.Route == row.Route));
    }

    [Theory]
    [MemberData(nameof(Interfaces))]
    public void JsonContext_OfAnInterface_KnowsEveryBodyAndResult(Type api, string service)
    {
        Assert.NotEmpty(service);
        var type = api.GetCustomAttribute<JsonContextAttribute>()!.Context;
        var context = (JsonSerializerContext)type.GetProperty("Default", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;

        Assert.All(DeclaredMethod.Of(api).SelectMany(method => method.JsonTypes), json => Assert.NotNull(context.GetTypeInfo(json)));
    }
}
