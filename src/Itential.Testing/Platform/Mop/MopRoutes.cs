using System.Text.Json.Nodes;
using Itential.Testing.Assets;
using Itential.Testing.Json;
using Itential.Testing.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Itential.Testing.Platform.Mop;

/// <summary><c>/mop</c>: command templates and analytic templates. Its faults are text.</summary>
internal sealed class MopRoutes(PlatformState state)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        Map(routes, state.CommandTemplates, "mop", "", "listATemplate", "listTemplates");
        Map(routes, state.AnalyticTemplates, "template", "Analytic", "listAnAnalyticTemplate", "listAnalyticTemplates");
        routes.MapPost("/mop/export", ExportAsync);
        routes.MapPost("/mop/import", ImportAsync);
    }

    private static void Map(IEndpointRouteBuilder routes, AssetCollection templates, string wrapper, string kind, string listOne, string listAll)
    {
        routes.MapGet("/mop/" + listAll, context => JsonReply.WriteAsync(context, templates.Query(ListQuery.Everything).ToArray()));
        routes.MapGet($"/mop/{listOne}/{{name}}", context => ListOneAsync(context, templates));
        routes.MapPost($"/mop/create{kind}Template", context => CreateAsync(context, templates, wrapper));
        routes.MapPost($"/mop/update{kind}Template/{{mopID}}", context => UpdateAsync(context, templates, wrapper));
        routes.MapPost($"/mop/delete{kind}Template/{{id}}", context => DeleteAsync(context, templates));
    }

    private static Task ListOneAsync(HttpContext context, AssetCollection templates)
    {
        var found = templates.FindByName(JsonRequest.RouteText(context, "name"));
        return JsonReply.WriteAsync(context, found is null ? new JsonArray() : new JsonArray(found));
    }

    private static async Task CreateAsync(HttpContext context, AssetCollection templates, string wrapper)
    {
        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);
        if (body?[wrapper] is not JsonObject sent || templates.NameOf(sent) is not { } name)
        {
            await BadAsync(context, $"The body needs an object '{wrapper}' with a name.").ConfigureAwait(false);
            return;
        }

        if (templates.Add(sent) is not { } created)
        {
            await JsonReply.WriteTextAsync(context, $"A {templates.Kind.Noun} '{name}' is there already.", StatusCodes.Status409Conflict).ConfigureAwait(false);
            return;
        }

        await JsonReply.WriteAsync(context, new JsonObject
        {
            ["result"] = new JsonObject { ["ok"] = 1, ["n"] = 1 },
            ["ops"] = new JsonArray(created),
            ["insertedCount"] = 1,
            ["insertedIds"] = new JsonObject { ["0"] = created["_id"]!.DeepClone() },
        }).ConfigureAwait(false);
    }

    private static async Task UpdateAsync(HttpContext context, AssetCollection templates, string wrapper)
    {
        var id = IdOf(templates, JsonRequest.RouteText(context, "mopID"));
        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);
        if (body?[wrapper] is not JsonObject sent)
        {
            await BadAsync(context, $"The body needs an object '{wrapper}'.").ConfigureAwait(false);
            return;
        }

        var count = id is not null && templates.Update(id, sent) is not null ? 1 : 0;
        await JsonReply.WriteAsync(context, new JsonObject { ["acknowledged"] = true, ["modifiedCount"] = count, ["matchedCount"] = count }).ConfigureAwait(false);
    }

    private static Task DeleteAsync(HttpContext context, AssetCollection templates)
    {
        var id = IdOf(templates, JsonRequest.RouteText(context, "id"));
        var count = id is not null && templates.Remove(id) is not null ? 1 : 0;
        return JsonReply.WriteAsync(context, new JsonObject { ["acknowledged"] = true, ["deletedCount"] = count });
    }

    /// <summary>Clients name a template by its id or by its name.</summary>
    private static string? IdOf(AssetCollection templates, string text) =>
        templates.Find(text) is null ? JsonText.Member(templates.FindByName(text), "_id") : text;

    private async Task ExportAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);
        if (Templates(body) is not { } templates || JsonText.Member(body!["options"], "name") is not { } name)
        {
            await BadAsync(context, "The body needs 'options' with a name, and the type 'templates' or 'analytic'.").ConfigureAwait(false);
            return;
        }

        if (templates.FindByName(name) is not { } template)
        {
            await JsonReply.WriteTextAsync(context, $"There is no {templates.Kind.Noun} '{name}'.", StatusCodes.Status404NotFound).ConfigureAwait(false);
            return;
        }

        template.Remove("_id");
        await JsonReply.WriteAsync(context, template).ConfigureAwait(false);
    }

    /// <summary>A name that is taken gets an index, and the answer does not tell.</summary>
    private async Task ImportAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);
        if (Templates(body) is not { } templates || body!["template"] is not JsonObject sent || templates.NameOf(sent) is null)
        {
            await BadAsync(context, "The body needs a 'template' with a name, and the type 'templates' or 'analytic'.").ConfigureAwait(false);
            return;
        }

        templates.Add(sent, NameClash.Index);
        await JsonReply.WriteAsync(context, new JsonObject { ["acknowledged"] = true, ["insertedCount"] = 1 }).ConfigureAwait(false);
    }

    private AssetCollection? Templates(JsonObject? body) => JsonText.Member(body, "type") switch
    {
        "templates" => state.CommandTemplates,
        "analytic" => state.AnalyticTemplates,
        _ => null,
    };

    private static Task BadAsync(HttpContext context, string message) => JsonReply.WriteTextAsync(context, message, StatusCodes.Status400BadRequest);
}
