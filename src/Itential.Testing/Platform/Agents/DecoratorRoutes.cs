using System.Text.Json.Nodes;
using Itential.Testing.Assets;
using Itential.Testing.Json;
using Itential.Testing.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Itential.Testing.Platform.Agents;

/// <summary><c>/tools/decorators</c>.</summary>
internal sealed class DecoratorRoutes(PlatformState state)
{
    private const string Root = "/tools/decorators";
    private readonly ServiceReply _reply = new("tool decorator");

    public static AssetKind Kind { get; } = new("tool decorator");

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost(Root, CreateAsync);
        routes.MapGet(Root + "/bulk/export", context => JsonReply.WriteAsync(context, state.ToolDecorators.Query(ListQuery.Bracketed(context.Request.Query)).ToArray()));
        routes.MapPost(Root + "/bulk/import", ImportAsync);
        new AssetRoutes(routes, state.ToolDecorators, _reply)
            .MapGet(Root + "/{decoratorId}")
            .MapDelete(Root + "/{decoratorId}");
    }

    public static JsonObject Create(string name, string workflow) => new()
    {
        ["referenceId"] = "workflow:" + workflow,
        ["name"] = name,
        ["description"] = $"{name}, made by a testing server",
        ["toolDescription"] = "Runs a workflow.",
        ["toolInputSchema"] = new JsonObject { ["type"] = "object", ["properties"] = new JsonObject(), ["required"] = new JsonArray() },
    };

    private async Task CreateAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);
        if (body?["toolDecorator"] is not JsonObject sent || state.ToolDecorators.NameOf(sent) is not { } name)
        {
            await _reply.FaultAsync(context, "The body needs an object 'toolDecorator' with a name.", StatusCodes.Status400BadRequest).ConfigureAwait(false);
            return;
        }

        var reply = state.ToolDecorators.Add(sent) is { } created ? _reply.OneAsync(context, created) : _reply.ClashAsync(context, "tool decorator", name);
        await reply.ConfigureAwait(false);
    }

    /// <summary>Takes what the export gives, bare or as the one array of an object; a name that is taken is replaced.</summary>
    private async Task ImportAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadNodeAsync(context).ConfigureAwait(false);
        var list = body as JsonArray ?? (body as JsonObject)?.Select(member => member.Value).OfType<JsonArray>().FirstOrDefault();
        var sent = list?.OfType<JsonObject>().ToList();
        if (sent is null || sent.Exists(decorator => state.ToolDecorators.NameOf(decorator) is null))
        {
            await _reply.FaultAsync(context, "The body needs an array of decorators with names.", StatusCodes.Status400BadRequest).ConfigureAwait(false);
            return;
        }

        var imported = sent.Select(decorator => (JsonNode?)state.ToolDecorators.Add(decorator, NameClash.Replace)).ToList();
        await JsonReply.WriteAsync(context, new JsonObject { ["imported"] = new JsonArray([.. imported]) }).ConfigureAwait(false);
    }
}
