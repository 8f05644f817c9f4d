using System.Text.Json.Nodes;
using Itential.Testing.Json;
using Itential.Testing.Lists;
using Itential.Testing.Platform;
using Microsoft.AspNetCore.Http;

namespace Itential.Testing.Assets;

/// <summary>Automation Studio: <c>{items, …}</c>, <c>{created, edit}</c>, <c>{updated, edit}</c>, and faults as text.</summary>
internal sealed class StudioReply(string root, string noun) : AssetReply
{
    public override Task ListAsync(HttpContext context, Page page) => Envelope.ItemsAsync(context, root, page);

    public override Task FaultAsync(HttpContext context, string message, int status) => JsonReply.WriteTextAsync(context, message, status);

    public override Task CreatedAsync(HttpContext context, JsonObject asset) => EditedAsync(context, "created", asset);

    public override Task UpdatedAsync(HttpContext context, JsonObject asset) => EditedAsync(context, "updated", asset);

    private Task EditedAsync(HttpContext context, string outcome, JsonObject asset) => JsonReply.WriteAsync(context, new JsonObject
    {
        ["edit"] = $"/automation-studio/#/edit?tab=0&{noun}={(string)asset["_id"]!}",
        [outcome] = asset,
    });
}
