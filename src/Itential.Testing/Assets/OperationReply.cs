using System.Text.Json.Nodes;
using Itential.Testing.Lists;
using Itential.Testing.Platform;
using Microsoft.AspNetCore.Http;

namespace Itential.Testing.Assets;

/// <summary><c>{message, data, metadata}</c> for everything.</summary>
internal sealed class OperationReply(string noun) : AssetReply
{
    public override Task ListAsync(HttpContext context, Page page) =>
        Envelope.OperationListAsync(context, $"Successfully retrieved {noun}s", page);

    public override Task FaultAsync(HttpContext context, string message, int status) =>
        Envelope.OperationAsync(context, message, null, status);

    public override Task OneAsync(HttpContext context, JsonObject asset) => WriteAsync(context, "retrieved", asset);

    public override Task ExportedAsync(HttpContext context, JsonObject asset) => WriteAsync(context, "exported", asset);

    public override Task CreatedAsync(HttpContext context, JsonObject asset) => WriteAsync(context, "created", asset);

    public override Task ImportedAsync(HttpContext context, JsonObject asset) => WriteAsync(context, "imported", asset);

    public override Task UpdatedAsync(HttpContext context, JsonObject asset) => WriteAsync(context, "updated", asset);

    public override Task DeletedAsync(HttpContext context, JsonObject asset) => WriteAsync(context, "deleted", null);

    private Task WriteAsync(HttpContext context, string outcome, JsonObject? asset) =>
        Envelope.OperationAsync(context, $"Successfully {outcome} {noun}", asset);
}
