using System.Text.Json.Nodes;
using Itential.Testing.Json;
using Itential.Testing.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Itential.Testing.Platform.Configuration;

/// <summary><c>/configuration_manager/devices</c>.</summary>
internal sealed class DeviceRoutes(PlatformState state)
{
    private const string Root = "/configuration_manager/devices";

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost(Root, SearchAsync);
        routes.MapGet(Root + "/{name}", context => OneAsync(context, static device => device));
        routes.MapGet(Root + "/{name}/configuration", context => OneAsync(context, static device => new JsonObject
        {
            ["device"] = device["name"]!.DeepClone(),
            ["config"] = DeviceDocument.Configuration((string)device["name"]!),
        }));
        routes.MapGet(Root + "/{name}/isAlive", context => OneAsync(context, static _ => JsonValue.Create(true)));
    }

    private async Task SearchAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);
        if (body?["options"] is not JsonObject options)
        {
            await Envelope.StatusAsync(context, "The body needs an object 'options'.", StatusCodes.Status400BadRequest).ConfigureAwait(false);
            return;
        }

        var page = state.Devices.Query(Read(options));
        await JsonReply.WriteAsync(context, new JsonObject
        {
            ["entity"] = "device",
            ["total"] = page.Total,
            ["totalByAdapter"] = new JsonObject { ["gateway-1"] = page.Total },
            ["unique_device_count"] = page.Total,
            ["return_count"] = page.Items.Count,
            ["start_index"] = page.Skip,
            ["list"] = page.ToArray(),
        }).ConfigureAwait(false);
    }

    private static ListQuery Read(JsonObject options)
    {
        var filter = options["filter"] as JsonObject;
        var isExact = JsonText.Of(options["exactMatch"]) == "true";
        var sort = options["sort"] is JsonArray fields ? fields.OfType<JsonObject>().FirstOrDefault()?.FirstOrDefault() : null;
        var isDescending = JsonText.Of(options["order"]) == "descending" || JsonText.Of(sort?.Value) == "-1";
        return new ListQuery(
            device => Matches(device, "name", filter?["name"], isExact)
                && Matches(device, "ipaddress", filter?["address"], isExact)
                && Matches(device, "port", filter?["port"], isExact),
            sort?.Key ?? "name",
            isDescending,
            PageRequest.Read(options));
    }

    private static bool Matches(JsonObject device, string field, JsonNode? wanted, bool isExact) =>
        JsonText.Of(wanted) is not { Length: > 0 } text
        || FieldValue.Any(device, field, value => isExact ? value == text : value.Contains(text, StringComparison.OrdinalIgnoreCase));

    private Task OneAsync(HttpContext context, Func<JsonObject, JsonNode> write)
    {
        var name = JsonRequest.RouteText(context, "name");
        return state.Devices.Find(name) is { } device
            ? JsonReply.WriteAsync(context, write(device))
            : Envelope.StatusAsync(context, $"There is no device '{name}'.", StatusCodes.Status404NotFound);
    }
}
