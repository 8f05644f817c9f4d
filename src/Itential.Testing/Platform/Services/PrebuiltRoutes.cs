using System.Text.Json.Nodes;
using Itential.Testing.Assets;
using Itential.Testing.Json;
using Itential.Testing.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Itential.Testing.Platform.Services;

/// <summary><c>/prebuilts</c>. The store keeps the package beside what the lists show; its bundles are not unpacked.</summary>
internal sealed class PrebuiltRoutes(PlatformState state)
{
    private const string Root = "/prebuilts";
    private readonly PrebuiltReply _reply = new();

    public static AssetKind Kind { get; } = new("prebuilt") { Hidden = ["package"], Complete = Complete };

    public void Map(IEndpointRouteBuilder routes)
    {
        new AssetRoutes(routes, state.Prebuilts, _reply) { Query = ListQuery.Paired }
            .MapList(Root)
            .MapGet(Root + "/{id}")
            .MapDelete(Root + "/{id}");
        routes.MapPost(Root + "/import", ImportAsync);
        routes.MapGet(Root + "/{id}/export", ExportAsync);
    }

    public static JsonObject Create(string name) => Describe(new JsonObject
    {
        ["metadata"] = new JsonObject
        {
            ["name"] = name,
            ["version"] = "1.0.0",
            ["description"] = $"{name}, made by a testing server",
            ["license"] = "Apache-2.0",
            ["author"] = "Itential.Testing",
            ["keywords"] = new JsonArray("testing"),
            ["IAPDependencies"] = new JsonObject(),
            ["repository"] = new JsonObject { ["type"] = "gitlab", ["hostname"] = "gitlab.example.com", ["path"] = "/testing" },
            ["gitlabId"] = null,
        },
        ["manifest"] = new JsonObject { ["bundleName"] = name, ["fingerprint"] = "testing", ["createdEpoch"] = "1700000000000", ["artifacts"] = new JsonArray() },
        ["bundles"] = new JsonArray(new JsonObject { ["type"] = "workflow", ["data"] = new JsonObject { ["name"] = name + " Workflow" } }),
        ["readme"] = "# " + name,
    })!;

    private static JsonObject? Describe(JsonObject package)
    {
        if (package["metadata"] is not JsonObject metadata || JsonText.Member(metadata, "name") is not { Length: > 0 } name)
        {
            return null;
        }

        var described = new JsonObject { ["name"] = name };
        foreach (var member in new[] { "version", "description", "author", "license", "keywords", "IAPDependencies", "repository" })
        {
            described[member] = metadata[member]?.DeepClone();
        }

        described["components"] = new JsonArray();
        described["manifest"] = package["manifest"]?.DeepClone();
        described["readme"] = package["readme"]?.DeepClone();
        described["package"] = package.DeepClone();
        return described;
    }

    private static JsonObject Complete(JsonObject sent, DateTimeOffset now)
    {
        var prebuilt = AssetDocument.Complete(sent, now);
        prebuilt["installed"] = prebuilt["created"]!.DeepClone();
        prebuilt["installedBy"] = Accounts.Reference();
        return prebuilt;
    }

    private async Task ImportAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);
        if (body?["prebuilt"] is not JsonObject package || Describe(package) is not { } prebuilt)
        {
            await _reply.FaultAsync(context, "The body needs a 'prebuilt' whose metadata has a name.", StatusCodes.Status400BadRequest).ConfigureAwait(false);
            return;
        }

        var overwrites = JsonText.Of((body["options"] as JsonObject)?["overwrite"]) == "true";
        var imported = state.Prebuilts.Add(prebuilt, overwrites ? NameClash.Replace : NameClash.Refuse);
        var reply = imported is null
            ? _reply.FaultAsync(context, $"A prebuilt '{(string)prebuilt["name"]!}' is there already.", StatusCodes.Status400BadRequest)
            : _reply.ImportedAsync(context, state.Prebuilts.Show(imported));
        await reply.ConfigureAwait(false);
    }

    private Task ExportAsync(HttpContext context)
    {
        var id = JsonRequest.RouteText(context, "id");
        return state.Prebuilts.Find(id)?["package"] is { } package ? JsonReply.WriteAsync(context, package) : _reply.UnknownAsync(context, "prebuilt", id);
    }
}
