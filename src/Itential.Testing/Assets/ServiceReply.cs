using System.Text.Json.Nodes;
using Itential.Testing.Json;
using Itential.Testing.Lists;
using Itential.Testing.Platform;
using Microsoft.AspNetCore.Http;

namespace Itential.Testing.Assets;

/// <summary>The older services: <c>{results, total}</c> for lists, <c>{status, message, data}</c> for changes.</summary>
/// <param name="noun">What the messages call an asset.</param>
internal sealed class ServiceReply(string noun) : AssetReply
{
    /// <summary>The member that holds the items of a list.</summary>
    public string Items { get; init; } = "results";

    /// <summary>What an asset is wrapped in when it is read.</summary>
    public Func<JsonObject, JsonObject> Wrap { get; init; } = static asset => asset;

    /// <summary>What an asset is turned into when it is exported.</summary>
    public Func<JsonObject, JsonObject> Export { get; init; } = static asset => asset;

    /// <summary>What the answer to a creation holds.</summary>
    public Func<JsonObject, JsonObject> Create { get; init; } = static asset => asset;

    public override Task ListAsync(HttpContext context, Page page) => JsonReply.WriteAsync(context, new JsonObject
    {
        [Items] = new JsonArray([.. page.Items.Select(Wrap)]),
        ["total"] = page.Total,
    });

    public override Task FaultAsync(HttpContext context, string message, int status) => Envelope.StatusAsync(context, message, status);

    public override Task OneAsync(HttpContext context, JsonObject asset) => JsonReply.WriteAsync(context, Wrap(asset));

    public override Task ExportedAsync(HttpContext context, JsonObject asset) => JsonReply.WriteAsync(context, Export(asset));

    public override Task CreatedAsync(HttpContext context, JsonObject asset) => ChangedAsync(context, "created", Create(asset));

    public override Task ImportedAsync(HttpContext context, JsonObject asset) => ChangedAsync(context, "imported", Create(asset));

    public override Task UpdatedAsync(HttpContext context, JsonObject asset) => ChangedAsync(context, "updated", asset);

    public override Task DeletedAsync(HttpContext context, JsonObject asset) =>
        Envelope.StatusAsync(context, $"Successfully deleted the {noun}");

    private Task ChangedAsync(HttpContext context, string outcome, JsonObject asset) => JsonReply.WriteAsync(context, new JsonObject
    {
        ["status"] = "Success",
        ["message"] = $"Successfully {outcome} the {noun}",
        ["data"] = asset,
    });
}
