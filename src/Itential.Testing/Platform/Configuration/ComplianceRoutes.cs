using System.Text.Json.Nodes;
using Itential.Testing.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Itential.Testing.Platform.Configuration;

/// <summary><c>/configuration_manager/compliance_reports</c>. Each read of a batch is a step, or time is.</summary>
internal sealed class ComplianceRoutes(PlatformState state)
{
    private const string Root = "/configuration_manager/compliance_reports";

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost(Root, RunAsync);
        routes.MapGet(Root + "/batch/{batchId}", GetBatchAsync);
        routes.MapGet(Root + "/details/{reportId}", GetDetailAsync);
        routes.MapPost(Root + "/details", GetDetailsAsync);
    }

    private async Task RunAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);
        if (body?["options"] is not JsonObject options || JsonText.Member(options, "treeId") is not { } treeId)
        {
            await Envelope.StatusAsync(context, "The body needs 'options' with a treeId.", StatusCodes.Status400BadRequest).ConfigureAwait(false);
            return;
        }

        if (state.GoldenConfigs.Find(treeId) is not { } config)
        {
            await Envelope.StatusAsync(context, $"There is no tree '{treeId}'.", StatusCodes.Status404NotFound).ConfigureAwait(false);
            return;
        }

        var devices = options["devices"] is JsonArray named
            ? JsonText.Items(named)
            : [.. GoldenConfigDocument.Versions(config).SelectMany(GoldenConfigDocument.Devices).Distinct()];
        var batch = ComplianceReport.StartBatch(options, devices, state.Clock.GetUtcNow());
        state.Batches.Add(batch);
        await JsonReply.WriteAsync(context, new JsonObject { ["status"] = 202, ["message"] = "Compliance has been started.", ["batchId"] = batch.Id }).ConfigureAwait(false);
    }

    private Task GetBatchAsync(HttpContext context)
    {
        var reports = state.Batches.Read(JsonRequest.RouteText(context, "batchId"))?["reports"] as JsonArray ?? [];
        return JsonReply.WriteAsync(context, new JsonArray([.. reports.OfType<JsonObject>().Select(report => ComplianceReport.Summary(report.DeepClone().AsObject()))]));
    }

    private Task GetDetailAsync(HttpContext context)
    {
        var id = JsonRequest.RouteText(context, "reportId");
        return Find([id]).FirstOrDefault() is { } report
            ? JsonReply.WriteAsync(context, report)
            : Envelope.StatusAsync(context, $"There is no report '{id}'.", StatusCodes.Status404NotFound);
    }

    private async Task GetDetailsAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);
        await JsonReply.WriteAsync(context, new JsonArray([.. Find(JsonText.Items(body?["reportIds"]))])).ConfigureAwait(false);
    }

    private IEnumerable<JsonObject> Find(IReadOnlyList<string> ids) => state.Batches.All()
        .SelectMany(batch => batch["reports"]!.AsArray().OfType<JsonObject>())
        .Where(report => ids.Contains(JsonText.Member(report, "id")))
        .Select(report => report.DeepClone().AsObject());
}
