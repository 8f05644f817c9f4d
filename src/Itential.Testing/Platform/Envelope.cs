using System.Globalization;
using System.Text.Json.Nodes;
using Itential.Testing.Json;
using Itential.Testing.Lists;
using Microsoft.AspNetCore.Http;

namespace Itential.Testing.Platform;

/// <summary>The wrappings in which Platform's services answer.</summary>
internal static class Envelope
{
    /// <summary><c>{message, data, metadata}</c> of Operations Manager.</summary>
    public static Task OperationAsync(HttpContext context, string message, JsonNode? data, int status = StatusCodes.Status200OK, JsonObject? metadata = null) =>
        JsonReply.WriteAsync(context, new JsonObject { ["message"] = message, ["data"] = data, ["metadata"] = metadata ?? [] }, status);

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

    /// <summary><c>{items, skip, limit, end, count, total, previous, next}</c> of Automation Studio.</summary>
    public static Task ItemsAsync(HttpContext context, string root, Page page) => JsonReply.WriteAsync(context, new JsonObject
    {
        ["items"] = page.ToArray(),
        ["skip"] = page.Skip,
        ["limit"] = page.Limit,
        ["end"] = page.Skip + page.Items.Count,
        ["count"] = page.Items.Count,
        ["total"] = page.Total,
        ["previous"] = Link(root, page.PreviousSkip, page.Limit),
        ["next"] = Link(root, page.NextSkip, page.Limit),
    });

    /// <summary><c>{status, result: {data, totalRecords, currentPage, pageSize, totalPages}}</c> of Inventory Manager.</summary>
    public static Task ResultPageAsync(HttpContext context, Page page) => ResultAsync(context, new JsonObject
    {
        ["data"] = page.ToArray(),
        ["totalRecords"] = page.Total,
        ["currentPage"] = page.Skip / page.Limit + 1,
        ["pageSize"] = page.Limit,
        ["totalPages"] = (page.Total + page.Limit - 1) / page.Limit,
    });

    /// <summary><c>{status, result, message}</c> of the same.</summary>
    public static Task ResultAsync(HttpContext context, JsonNode? result) =>
        JsonReply.WriteAsync(context, new JsonObject { ["status"] = "Success", ["result"] = result, ["message"] = "" });

    /// <summary><c>{status, message}</c> of every change to an adapter.</summary>
    public static Task StatusAsync(HttpContext context, string message, int status = StatusCodes.Status200OK) =>
        JsonReply.WriteAsync(context, new JsonObject { ["status"] = status < 400 ? "Success" : "Error", ["message"] = message }, status);

    private static string? Link(string root, int? skip, int limit) =>
        skip is null ? null : string.Create(CultureInfo.InvariantCulture, $"{root}?skip={skip}&limit={limit}");
}
