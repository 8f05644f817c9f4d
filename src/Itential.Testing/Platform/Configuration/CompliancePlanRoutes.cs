using System.Text.Json.Nodes;
using Itential.Testing.Json;
using Itential.Testing.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Itential.Testing.Platform.Configuration;

/// <summary><c>/configuration_manager/compliance_plans</c> and the searches. Each search that shows a run is a step of it, or time is.</summary>
internal sealed class CompliancePlanRoutes(PlatformState state)
{
    private const string Root = "/configuration_manager/compliance_plans";

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost(Root, CreateAsync);
        routes.MapDelete(Root, DeleteAsync);
        routes.MapGet(Root + "/{planId}", GetAsync);
        routes.MapPost(Root + "/run", RunAsync);
        routes.MapPost("/configuration_manager/search/compliance_plans", SearchAsync);
        routes.MapPost("/configuration_manager/search/compliance_plan_instances", SearchInstancesAsync);
    }

    private async Task CreateAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);
        if (state.CompliancePlans.NameOf(body) is not { } name)
        {
            await Envelope.StatusAsync(context, "A plan needs a name.", StatusCodes.Status400BadRequest).ConfigureAwait(false);
            return;
        }

        var plan = (body!["options"] as JsonObject)?.DeepClone().AsObject() ?? [];
        plan["name"] = name;
        var reply = state.CompliancePlans.Add(plan) is { } created
            ? JsonReply.WriteAsync(context, created)
            : Envelope.StatusAsync(context, $"A plan '{name}' is there already.", StatusCodes.Status409Conflict);
        await reply.ConfigureAwait(false);
    }

    private async Task DeleteAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);
        IReadOnlyList<string> ids = [.. context.Request.Query["planIds"].OfType<string>(), .. JsonText.Items(body?["planIds"])];
        var removed = ids.Count(id => state.CompliancePlans.Remove(id) is not null);
        await JsonReply.WriteAsync(context, new JsonObject { ["status"] = "success", ["deleted"] = removed }).ConfigureAwait(false);
    }

    private Task GetAsync(HttpContext context)
    {
        var id = JsonRequest.RouteText(context, "planId");
        return state.CompliancePlans.Find(id) is { } plan ? JsonReply.WriteAsync(context, plan) : UnknownAsync(context, id);
    }

    private async Task RunAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);
        var id = JsonText.Member(body, "planId") ?? "";
        if (state.CompliancePlans.Find(id) is not { } plan)
        {
            await UnknownAsync(context, id).ConfigureAwait(false);
            return;
        }

        var now = state.Clock.GetUtcNow();
        var target = (plan["nodes"] as JsonArray)?.OfType<JsonObject>().FirstOrDefault() ?? [];
        var batch = ComplianceReport.StartBatch(target, CompliancePlanDocument.Devices(plan), now);
        state.Batches.Add(batch);
        var run = CompliancePlanDocument.StartInstance(plan, batch.Id, state.JobSteps, now);
        state.PlanInstances.Add(run);
        await JsonReply.WriteAsync(context, new JsonObject { ["message"] = "The plan has been started.", ["planId"] = id, ["instanceId"] = run.Id }).ConfigureAwait(false);
    }

    private async Task SearchAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);
        var pattern = JsonText.Member(body, "name") ?? "";
        var page = state.CompliancePlans.Query(new ListQuery(
            plan => FieldValue.Any(plan, "name", name => name.Contains(pattern, StringComparison.OrdinalIgnoreCase)),
            "name",
            IsDescending: false,
            PageRequest.Read(body?["options"] as JsonObject)));
        await WriteAsync(context, page).ConfigureAwait(false);
    }

    private async Task SearchInstancesAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);
        var search = body?["searchParams"] as JsonObject ?? [];
        var sort = (search["sort"] as JsonObject)?.FirstOrDefault();
        var page = state.PlanInstances.Read(new ListQuery(
            run => Matches(run, "id", search["instanceId"]) && Matches(run, "planId", search["planId"]),
            sort?.Key,
            JsonText.Of(sort?.Value) == "-1",
            PageRequest.Read(search)));
        await WriteAsync(context, page).ConfigureAwait(false);
    }

    private static bool Matches(JsonObject run, string field, JsonNode? wanted) =>
        JsonText.Of(wanted) is not { } text || JsonText.Member(run, field) == text;

    private static Task WriteAsync(HttpContext context, Page page) =>
        JsonReply.WriteAsync(context, new JsonObject { ["plans"] = page.ToArray(), ["totalCount"] = page.Total });

    private static Task UnknownAsync(HttpContext context, string id) =>
        Envelope.StatusAsync(context, $"There is no plan '{id}'.", StatusCodes.Status404NotFound);
}
