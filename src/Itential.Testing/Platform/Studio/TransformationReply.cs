using System.Text.Json.Nodes;
using Itential.Testing.Assets;
using Itential.Testing.Json;
using Itential.Testing.Lists;
using Microsoft.AspNetCore.Http;

namespace Itential.Testing.Platform.Studio;

/// <summary>Transformations come bare, and what goes wrong comes with a 200.</summary>
internal sealed class TransformationReply : AssetReply
{
    public override Task ListAsync(HttpContext context, Page page) => Envelope.ResultsAsync(context, page.ToArray(), page.Total);

    public override Task FaultAsync(HttpContext context, string message, int status) => JsonReply.WriteAsync(context, new JsonObject
    {
        ["apiVersion"] = "1.0",
        ["method"] = context.Request.Method,
        ["error"] = new JsonObject { ["code"] = status, ["message"] = message, ["errors"] = new JsonArray(new JsonObject { ["message"] = message }) },
    });

    public override Task UnknownAsync(HttpContext context, string noun, string id) => JsonReply.WriteAsync(context, null);

    public override Task DeletedAsync(HttpContext context, JsonObject asset)
    {
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }
}
