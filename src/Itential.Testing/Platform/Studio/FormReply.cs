using System.Text.Json.Nodes;
using Itential.Testing.Assets;
using Itential.Testing.Json;
using Itential.Testing.Lists;
using Microsoft.AspNetCore.Http;

namespace Itential.Testing.Platform.Studio;

/// <summary>Forms come bare; a form that is not there is <c>null</c>, and a creation tells its outcome in the body.</summary>
internal sealed class FormReply : AssetReply
{
    public override Task ListAsync(HttpContext context, Page page) => JsonReply.WriteAsync(context, page.ToArray());

    public override Task FaultAsync(HttpContext context, string message, int status) =>
        JsonReply.WriteAsync(context, new JsonObject { ["status"] = "failure", ["message"] = message }, status);

    public override Task CreatedAsync(HttpContext context, JsonObject asset) => JsonReply.WriteAsync(context, new JsonObject
    {
        ["status"] = "success",
        ["n"] = 1,
        ["doc"] = asset,
        ["message"] = "Successfully created the form",
    });

    public override Task UnknownAsync(HttpContext context, string noun, string id) => JsonReply.WriteAsync(context, null);

    public override Task ClashAsync(HttpContext context, string noun, string name) =>
        FaultAsync(context, $"A {noun} '{name}' is there already.", StatusCodes.Status200OK);
}
