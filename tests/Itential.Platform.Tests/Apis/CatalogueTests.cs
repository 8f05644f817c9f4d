using System.Reflection;
using System.Text.Json.Serialization;
using Itential.Refit;
using TestKit;

namespace Itential.Platform.Tests.Apis;

public sealed class CatalogueTests
{
    private static readonly IReadOnlyList<EndpointRow> Rows = EndpointRow.ReadAll("platform");

    public static TheoryData<Type> Interfaces { get; } =
        [typeof(IHealthApi), typeof(IJobsApi), typeof(IAutomationsApi), typeof(IWorkflowsApi), typeof(IAdaptersApi), typeof(ICoreApi)];

    public static TheoryData<Type, string, string[]> Slice { get; } = new()
    {
        { typeof(IHealthApi), "health", [.. Rows.Where(row => row.Service == "health").Select(row => row.Operation)] },
        { typeof(IJobsApi), "operations-manager", ["GetJobs", "GetJob", "StartJob", "PauseJobs", "ResumeJobs", "CancelJobs"] },
        { typeof(IAutomationsApi), "operations-manager", ["GetAutomations", "GetAutomation", "CreateAutomation", "UpdateAutomation", "DeleteAutomation"] },
        { typeof(IWorkflowsApi), "automation-studio", ["GetWorkflows", "GetWorkflowDetailedByName", "CreateAutomation"] },
        { typeof(IWorkflowsApi), "workflow-builder", ["DeleteWorkflow"] },
        { typeof(IAdaptersApi), "adapters", ["GetAdapters", "GetAdapter", "StartAdapter", "StopAdapter", "RestartAdapter"] },
        { typeof(ICoreApi), "core", ["WhoAmI"] },
    };

    [Fact]
    public void Catalogue_Read_HoldsEveryOperation() => Assert.Equal(669, Rows.Count);

    [Fact]
    public void Interfaces_OfTheAssembly_AreAllListedHere() =>
        Assert.Equal(
            typeof(IHealthApi).Assembly.GetExportedTypes().Where(type => type.IsDefined(typeof(JsonContextAttribute))).Select(type => type.Name).Order(),
            Interfaces.Select(row => row.Data.Name).Order());

    [Theory]
    [MemberData(nameof(Interfaces))]
    public void Method_OfAnInterface_IsARowOfTheCatalogue(Type api)
    {
        foreach (var method in DeclaredMethod.Of(api))
        {
            var row = Assert.Single(Rows, row => row.Route == method.Route);
            Assert.True(row.Confidence == "?" == method.IsExperimental, $"{method} and its row do not agree on whether it is doubtful.");
            Assert.All(method.QueryNames, name => Assert.Contains(name, row.Query.Replace('?', ':').Split(',').Select(part => part.Split(':')[0])));
        }
    }

    [Theory]
    [MemberData(nameof(Slice))]
    public void Row_OfThisSlice_HasOneMethod(Type api, string service, string[] operations)
    {
        var methods = DeclaredMethod.Of(api);

        Assert.NotEmpty(operations);
        foreach (var operation in operations)
        {
            var row = Assert.Single(Rows, row => row.Service == service && row.Operation == operation);
            Assert.Single(methods, method => method.Route == row.Route);
        }
    }

    [Theory]
    [MemberData(nameof(Interfaces))]
    public void JsonContext_OfAnInterface_KnowsEveryBodyAndResult(Type api)
    {
        var type = api.GetCustomAttribute<JsonContextAttribute>()!.Context;
        var context = (JsonSerializerContext)type.GetProperty("Default", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;

        Assert.All(DeclaredMethod.Of(api).SelectMany(method => method.JsonTypes), json => Assert.NotNull(context.GetTypeInfo(json)));
    }
}
