using System.Text.Json.Nodes;
using Itential.Testing.Assets;
using Itential.Testing.Lists;
using Microsoft.AspNetCore.Routing;

namespace Itential.Testing.Platform.Services;

/// <summary><c>/integrations</c>.</summary>
internal sealed class IntegrationRoutes(PlatformState state)
{
    private const string Root = "/integrations";

    public static AssetKind Kind { get; } = new("integration") { Key = "name", Complete = static (sent, _) => sent.DeepClone().AsObject() };

    public void Map(IEndpointRouteBuilder routes) =>
        new AssetRoutes(routes, state.Integrations, new ServiceReply("integration") { Wrap = Wrap }) { Query = ListQuery.Paired, Wrapper = "properties", UpdateWrapper = "properties" }
            .MapList(Root)
            .MapCreate(Root)
            .MapGet(Root + "/{name}")
            .MapUpdate("PUT", Root + "/{name}")
            .MapDelete(Root + "/{name}");

    public static JsonObject Create(JsonObject model) => new()
    {
        ["name"] = ((string)model["versionId"]!).Replace(":1.0.0", "", StringComparison.Ordinal) + " 1",
        ["type"] = "Adapter",
        ["model"] = model["model"]!.DeepClone(),
        ["properties"] = new JsonObject
        {
            ["id"] = model["versionId"]!.DeepClone(),
            ["type"] = model["versionId"]!.DeepClone(),
            ["properties"] = model["properties"]!.DeepClone(),
        },
        ["isEncrypted"] = false,
        ["loggerProps"] = new JsonObject { ["description"] = "Logging", ["log_level"] = "info" },
        ["virtual"] = true,
    };

    private static JsonObject Wrap(JsonObject integration) => new()
    {
        ["data"] = integration,
        ["metadata"] = new JsonObject { ["isActive"] = true, ["activeSync"] = true },
    };
}
