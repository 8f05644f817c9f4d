using System.Text.Json.Nodes;
using Itential.Testing.Assets;
using Itential.Testing.Json;
using Itential.Testing.Lists;
using Microsoft.AspNetCore.Http;

namespace Itential.Testing.Platform.Agents;

/// <summary><c>{message, data}</c>; a list is <c>{items, total, skip, limit}</c> in there.</summary>
internal sealed class AgentProjectReply : AssetReply
{
    public override Task ListAsync(HttpContext context, Page page) => WriteAsync(context, "Successfully retrieved agent projects", new JsonObject
    {
        ["items"] = page.ToArray(),
        ["total"] = page.Total,
        ["skip"] = page.Skip,
        ["limit"] = page.Limit,
    });

    public override Task FaultAsync(HttpContext context, string message, int status) => WriteAsync(context, message, null, status);

    public override Task OneAsync(HttpContext context, JsonObject asset) => WriteAsync(context, "Success", asset);

    public override Task DeletedAsync(HttpContext context, JsonObject asset) => WriteAsync(context, "Successfully deleted agent project", null);

    private static Task WriteAsync(HttpContext context, string message, JsonNode? data, int status = StatusCodes.Status200OK) =>
        JsonReply.WriteAsync(context, new JsonObject { ["message"] = message, ["data"] = data }, status);
}
