using System.Text.Json.Nodes;
using Itential.Testing.Assets;
using Itential.Testing.Json;
using Itential.Testing.Lists;
using Microsoft.AspNetCore.Http;

namespace Itential.Testing.Platform.Services;

/// <summary>Prebuilts come bare, and their faults are <c>{error, message, statusCode}</c>.</summary>
internal sealed class PrebuiltReply : AssetReply
{
    public override Task ListAsync(HttpContext context, Page page) => Envelope.ResultsAsync(context, page.ToArray(), page.Total);

    public override Task FaultAsync(HttpContext context, string message, int status) => JsonReply.WriteAsync(
        context,
        new JsonObject { ["error"] = status == StatusCodes.Status404NotFound ? "Not Found" : "Bad Request", ["message"] = message, ["statusCode"] = status },
        status);

    public override Task ImportedAsync(HttpContext context, JsonObject asset) => JsonReply.WriteAsync(context, new JsonObject
    {
        ["status"] = "Success",
        ["message"] = "Successfully imported the prebuilt",
        ["data"] = asset,
    });

    public override Task DeletedAsync(HttpContext context, JsonObject asset) => Envelope.StatusAsync(context, "Successfully deleted the prebuilt");
}
