using System.Text.Json.Nodes;
using Itential.Testing.Json;
using Itential.Testing.Lists;
using Microsoft.AspNetCore.Http;

namespace Itential.Testing.Platform;

/// <summary>The wrappings in which Platform's services answer.</summary>
internal static class Envelope
{
    /// <summary><c>{message, data, metadata}</c> of Operations Manager.</summary>
    public static Task OperationAsync(HttpContext context, string message, JsonNode? data, int status = StatusCodes.Status200OK) =>
        JsonReply.WriteAsync(context, new JsonObject { ["message"] = message, ["data"] = data, ["metadata"] = new JsonObject() }, status);

    /// <summary>The same for a list.</summary>
    public static Task OperationListAsync(HttpContext context, string message, Page page) => JsonReply.WriteAsync(context, new JsonObject
    {
        ["message"] = message,
        ["data"] = page.ToArray(),
        ["metadata"] = new JsonObject
        {
            ["skip"] = page.Skip,
            ["limit"] = page.Limit,
            ["total"] = page.Total,
            ["currentPageSize"] = page.Items.Count,
            ["nextPageSkip"] = page.NextSkip,
            ["previousPageSkip"] = page.PreviousSkip,
        },
    });

    /// <summary><c>{results, total}</c> of the older services.</summary>
    public static Task ResultsAsync(HttpContext context, JsonArray results, int total) =>
        JsonReply.WriteAsync(context, new JsonObject { ["results"] = results, ["total"] = total });

    /// <summary><c>{status, message}</c> of every change to an adapter.</summary>
    public static Task StatusAsync(HttpContext context, string message, int status = StatusCodes.Status200OK) =>
        JsonReply.WriteAsync(context, new JsonObject { ["status"] = status < 400 ? "Success" : "Error", ["message"] = message }, status);
}
