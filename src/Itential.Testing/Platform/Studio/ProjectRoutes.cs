using System.Text.Json.Nodes;
using Itential.Testing.Assets;
using Itential.Testing.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Itential.Testing.Platform.Studio;

/// <summary><c>/automation-studio/projects</c>.</summary>
internal sealed class ProjectRoutes(PlatformState state)
{
    private const string Root = "/automation-studio/projects";
    private readonly OperationReply _reply = new("project");
    private readonly ProjectComponents _components = new(state);

    public void Map(IEndpointRouteBuilder routes)
    {
        new AssetRoutes(routes, state.Projects, _reply) { OnCreate = NameClash.Allow }
            .MapList(Root)
            .MapCreate(Root)
            .MapGet(Root + "/{projectId}")
            .MapUpdate("PATCH", Root + "/{projectId}")
            .MapExport(Root + "/{id}/export", _components.Export);
        routes.MapPost(Root + "/import", ImportAsync);
        routes.MapDelete(Root + "/{id}", DeleteAsync);
        routes.MapPost(Root + "/{projectId}/components/add", AddComponentsAsync);
    }

    private async Task ImportAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);
        var mode = JsonText.Of(body?["conflictMode"]) ?? "insert-new";
        if (body?["project"] is not JsonObject sent || state.Projects.NameOf(sent) is not { } name || mode is not ("insert-new" or "overwrite"))
        {
            await BadAsync(context, "The body needs an object 'project' with a name; conflictMode is insert-new or overwrite.").ConfigureAwait(false);
            return;
        }

        var known = state.Projects.Find(JsonText.Member(sent, "_id") ?? "") ?? state.Projects.FindByName(name);
        var id = known is not null && mode == "overwrite" ? Overwrite(known, sent) : (string)state.Projects.Add(sent, NameClash.Allow)!["_id"]!;
        var metadata = new JsonObject { ["failedComponents"] = _components.Import(id, sent) };
        await Envelope.OperationAsync(context, "Successfully imported project", state.Projects.Find(id), metadata: metadata).ConfigureAwait(false);
    }

    private string Overwrite(JsonObject known, JsonObject sent)
    {
        var id = (string)known["_id"]!;
        _components.Delete(known);
        var changes = sent.DeepClone().AsObject();
        changes.Remove("members");
        changes.Remove("referencedComponentHashes");
        state.Projects.Update(id, changes);
        state.Projects.Documents.Update(id, project => project["folders"] = sent["folders"]?.DeepClone() ?? new JsonArray());
        return id;
    }

    private Task DeleteAsync(HttpContext context)
    {
        var id = JsonRequest.RouteText(context, "id");
        if (state.Projects.Remove(id) is not { } project)
        {
            return _reply.UnknownAsync(context, "project", id);
        }

        var metadata = new JsonObject { ["deletedComponents"] = _components.Delete(project) };
        return Envelope.OperationAsync(context, "Successfully deleted project", null, metadata: metadata);
    }

    private async Task AddComponentsAsync(HttpContext context)
    {
        var id = JsonRequest.RouteText(context, "projectId");
        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);
        if (body?["components"] is not JsonArray list)
        {
            await BadAsync(context, "The body needs an array 'components'.").ConfigureAwait(false);
            return;
        }

        if (state.Projects.Find(id) is null)
        {
            await _reply.UnknownAsync(context, "project", id).ConfigureAwait(false);
            return;
        }

        var isMove = JsonText.Member(body, "mode") != "copy";
        var placed = list.OfType<JsonObject>().Select(component => _components.Place(id, component, isMove)).ToList();
        var project = state.Projects.Documents.Update(id, owner => Append(owner, placed.OfType<JsonObject>()));
        var metadata = new JsonObject { ["failedComponents"] = placed.Count(component => component is null) };
        await Envelope.OperationAsync(context, "Successfully added components", project, metadata: metadata).ConfigureAwait(false);
    }

    private static void Append(JsonObject project, IEnumerable<JsonObject> placed)
    {
        var number = (int)project["componentIidIndex"]!;
        foreach (var component in placed)
        {
            component["iid"] = ++number;
            project["components"]!.AsArray().Add((JsonNode)component);
            project["folders"]!.AsArray().Add((JsonNode)ProjectDocument.Node(component["iid"]));
        }

        project["componentIidIndex"] = number;
    }

    private Task BadAsync(HttpContext context, string message) => _reply.FaultAsync(context, message, StatusCodes.Status400BadRequest);
}
