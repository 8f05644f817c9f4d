using System.Text.Json.Nodes;
using Itential.Testing.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Itential.Testing.Platform.Operations;

/// <summary>The export and the import of automations, which take their triggers along.</summary>
internal sealed class AutomationTransferRoutes(PlatformState state)
{
    private const string Root = "/operations-manager/automations";

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Root + "/{id}/export", ExportAsync);
        routes.MapPut(Root, ImportAsync);
    }

    private Task ExportAsync(HttpContext context)
    {
        var id = JsonRequest.RouteText(context, "id");
        if (state.Automations.Find(id) is not { } automation)
        {
            return Envelope.OperationAsync(context, $"There is no automation '{id}'.", null, StatusCodes.Status404NotFound);
        }

        automation.Remove("componentId");
        automation["gbac"] = GroupReferences.Export(automation["gbac"]);
        automation["triggers"] = new JsonArray([.. state.Triggers.Documents.Where(trigger => JsonText.Member(trigger, "actionId") == id)]);
        return Envelope.OperationAsync(context, "Successfully exported automation", automation);
    }

    private async Task ImportAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);
        if (body?["automations"] is not JsonArray list)
        {
            await BadAsync(context, "The body needs an array 'automations'.").ConfigureAwait(false);
            return;
        }

        var sent = list.OfType<JsonObject>().ToList();
        if (sent.Select(Check).FirstOrDefault(fault => fault is not null) is { } first)
        {
            await BadAsync(context, first).ConfigureAwait(false);
            return;
        }

        var outcomes = new JsonArray([.. sent.Select(Import)]);
        await Envelope.OperationAsync(context, $"Imported {outcomes.Count} automations", outcomes).ConfigureAwait(false);
    }

    private static string? Check(JsonObject automation)
    {
        var gbac = automation["gbac"] as JsonObject;
        return JsonText.Member(automation, "name") is not { Length: > 0 } name ? "An automation needs a name."
            : automation["triggers"] is not JsonArray ? $"The automation '{name}' needs an array 'triggers', if only an empty one."
            : gbac?["read"] is not null && gbac["write"] is null ? $"The gbac of automation '{name}' needs 'write' beside 'read'."
            : null;
    }

    private JsonObject Import(JsonObject sent)
    {
        var copy = sent.DeepClone().AsObject();
        copy.Remove("triggers");
        copy["gbac"] = GroupReferences.Import(sent["gbac"]);
        copy["componentId"] = JsonText.Member(state.Workflows.FindBy("name", JsonText.Member(sent, "componentName") ?? ""), "_id");
        var automation = AutomationDocument.Complete(copy, state.Clock.GetUtcNow());
        if (!state.Automations.TryAddUnique(automation, "name", (string)automation["name"]!))
        {
            return new JsonObject { ["success"] = false, ["data"] = null, ["message"] = $"An automation '{(string)automation["name"]!}' is there already." };
        }

        var triggers = sent["triggers"]!.AsArray().OfType<JsonObject>().Select(trigger => Attach(trigger, (string)automation["_id"]!));
        automation["triggers"] = new JsonArray([.. triggers]);
        return new JsonObject { ["success"] = true, ["data"] = automation };
    }

    private JsonObject? Attach(JsonObject sent, string automationId)
    {
        var trigger = sent.DeepClone().AsObject();
        trigger["actionId"] = automationId;
        return state.Triggers.Add(trigger, Assets.NameClash.Allow);
    }

    private static Task BadAsync(HttpContext context, string message) =>
        Envelope.OperationAsync(context, message, null, StatusCodes.Status400BadRequest);
}
