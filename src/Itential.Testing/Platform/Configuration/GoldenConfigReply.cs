using System.Text.Json.Nodes;
using Itential.Testing.Assets;
using Itential.Testing.Json;
using Itential.Testing.Lists;
using Microsoft.AspNetCore.Http;

namespace Itential.Testing.Platform.Configuration;

/// <summary>Configuration Manager's lists are bare arrays, and its deletions tell a status.</summary>
internal sealed class GoldenConfigReply : AssetReply
{
    public override Task ListAsync(HttpContext context, Page page) => JsonReply.WriteAsync(context, page.ToArray());

    public override Task FaultAsync(HttpContext context, string message, int status) => Envelope.StatusAsync(context, message, status);

    public override Task DeletedAsync(HttpContext context, JsonObject asset) => Envelope.StatusAsync(context, "Successfully deleted the tree");
}
