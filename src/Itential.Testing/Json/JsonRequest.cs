using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Itential.Testing.Json;

/// <summary>Reads what a request brings.</summary>
internal static class JsonRequest
{
    /// <summary>The body as a JSON object; <see langword="null"/> if it is anything else.</summary>
    public static async Task<JsonObject?> ReadObjectAsync(HttpContext context) =>
        await ReadNodeAsync(context).ConfigureAwait(false) as JsonObject;

    /// <summary>The body as JSON; <see langword="null"/> if it is none.</summary>
    public static async Task<JsonNode?> ReadNodeAsync(HttpContext context)
    {
        try
        {
            var node = await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted).ConfigureAwait(false);

            // The first look-up builds the object: a name that comes twice throws here and not later.
            _ = (node as JsonObject)?.ContainsKey("");
            return node;
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>A value of the route, with the slashes that the server leaves encoded.</summary>
    public static string RouteText(HttpContext context, string name) =>
        ((string?)context.Request.RouteValues[name] ?? "").Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
}
