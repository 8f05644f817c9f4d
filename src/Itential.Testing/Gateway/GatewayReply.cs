using System.Text.Json.Nodes;
using Itential.Testing.Json;
using Itential.Testing.Lists;
using Microsoft.AspNetCore.Http;

namespace Itential.Testing.Gateway;

/// <summary>The wrappings in which Gateway answers.</summary>
internal static class GatewayReply
{
    /// <summary><c>{data, meta:{count, total_count}}</c>.</summary>
    public static Task ListAsync(HttpContext context, Page page) =>
        ListAsync(context, page, new JsonObject { ["count"] = page.Items.Count, ["total_count"] = page.Total });

    /// <summary>The list of playbooks tells its total as <c>count</c>.</summary>
    public static Task PlaybookListAsync(HttpContext context, Page page) =>
        ListAsync(context, page, new JsonObject { ["count"] = page.Total });

    public static Task MessageAsync(HttpContext context, string message, int status = StatusCodes.Status200OK) =>
        JsonReply.WriteAsync(context, new JsonObject { ["message"] = message }, status);

    public static Task UnknownAsync(HttpContext context, string kind, string name) =>
        MessageAsync(context, $"There is no {kind} '{name}'.", StatusCodes.Status404NotFound);

    public static Task NoObjectAsync(HttpContext context) =>
        MessageAsync(context, "The body needs to be a JSON object.", StatusCodes.Status400BadRequest);

    private static Task ListAsync(HttpContext context, Page page, JsonObject meta) =>
        JsonReply.WriteAsync(context, new JsonObject { ["data"] = page.ToArray(), ["meta"] = meta });
}
